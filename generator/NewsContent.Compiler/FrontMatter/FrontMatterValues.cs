using System.Globalization;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>
/// The front matter values by key, read as requested types, with the defaults of the site. Invalid values are reported; invalid defaults were reported in
/// <c>_config.yml</c>.
/// </summary>
internal sealed class FrontMatterValues
{
    private readonly ProblemBag _problems;
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);

    private readonly Dictionary<string, YamlValue> _defaults = new(StringComparer.Ordinal);

    private YamlMapping? _merged;

    public FrontMatterValues(YamlMapping? mapping, ProblemBag problems, YamlMapping? defaults = null)
    {
        _problems = problems;
        ReportDuplicates(mapping?.Written ?? default);
        foreach (var entry in mapping?.Entries ?? default)
        {
            _entries[entry.Key] = entry;
        }

        foreach (var entry in defaults?.Entries ?? default)
        {
            // If both have a mapping for a key, the mappings are merged by key.
            var merged = Own(entry.Key) is YamlMapping own && entry.Value is YamlMapping map ? map.MergedWith((YamlMapping)own.WithoutSpans()) : entry.Value;
            if (merged is not YamlScalar { IsNull: true })
            {
                _defaults.Add(entry.Key, merged);
            }
        }
    }

    /// <summary>The front matter of the post itself.</summary>
    public IEnumerable<YamlEntry> Entries => _entries.Values;

    /// <summary>The front matter of the post with defaults, which have no location in the post.</summary>
    public YamlMapping Merged => _merged ??= new YamlMapping(
        _entries.Values.Select(entry => entry with { Value = Find(entry.Key) ?? entry.Value })
            .Concat(_defaults.Where(entry => !_entries.ContainsKey(entry.Key)).Select(entry => new YamlEntry(entry.Key, entry.Value)))
            .ToEquatableArray());

    /// <summary>Returns whether the post or the defaults have the key.</summary>
    public bool Has(string key) => _entries.ContainsKey(key) || _defaults.ContainsKey(key);

    /// <summary>Returns the value of a key; <c>null</c> if there is none or it is empty.</summary>
    public YamlValue? Find(string key) =>
        Own(key) is { } own && !(own is YamlMapping && FindDefault(key) is YamlMapping) ? own : FindDefault(key);

    /// <summary>Returns the default of a key; <c>null</c> if there is none.</summary>
    public YamlValue? FindDefault(string key) => _defaults.TryGetValue(key, out var value) ? value : null;

    /// <summary>Returns the location for a problem of a key: its value, or the key if it has no value; <c>null</c> if the post does not have the key.</summary>
    public TextSpan? SpanOf(string key) =>
        !_entries.TryGetValue(key, out var entry) ? null : entry.Value.Span.Length > 0 ? entry.Value.Span : entry.KeySpan;

    /// <summary>Returns a string as written; blank strings count as none.</summary>
    public string? Text(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalar scalar:
                return string.IsNullOrWhiteSpace(scalar.Value) ? null : scalar.Value;
            case var other:
                WrongType(key, other, "a string");
                return null;
        }
    }

    /// <summary>Returns the language; an invalid tag is reported but not changed.</summary>
    public string? Language()
    {
        var language = Text("lang");
        if (language is not null && Own("lang") is { } own && LanguageTag.FindRemedy(language) is { } remedy)
        {
            _problems.Add(FrontMatterProblems.InvalidLanguage, own.Span, language, remedy);
        }

        return language;
    }

    /// <summary>Returns the slug with composed letters, as in file names; <c>null</c> if there is none.</summary>
    public string? Slug() => Text("slug") is { } slug ? Nfc.Normalize(slug) : null;

    /// <summary>Returns a Boolean in any of YAML's words.</summary>
    public bool? Flag(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalar scalar when JekyllScalar.Read(scalar).Boolean is { } flag:
                return flag;
            case var other:
                WrongType(key, other, "true or false, without quotes");
                return null;
        }
    }

    /// <summary>Returns a date as Jekyll reads it; <c>null</c> if there is none or it was reported.</summary>
    /// <param name="key">The key.</param>
    /// <param name="day">The day for the parts that are missing; <c>null</c> if there is none.</param>
    public JekyllDate? Date(string key, DateTime? day = null)
    {
        if (!Has(key))
        {
            return null;
        }

        var span = SpanOf(key) ?? default;
        var value = Find(key);
        var date = value is YamlScalar scalar ? JekyllDate.Read(scalar.Value, scalar.IsPlain, Printed(scalar), day) : default(JekyllDate?);
        if (date is { Kind: not (JekyllDateKind.Impossible or JekyllDateKind.Invalid) })
        {
            return date;
        }

        var text = (value as YamlScalar)?.Value ?? "";
        if (key != "date")
        {
            // Jekyll stops only at 'date'.
            _problems.Add(FrontMatterProblems.IgnoredDate, span, key, value is null or YamlScalar ? text : value.Describe());
        }
        else if (value is null)
        {
            _problems.Add(FrontMatterProblems.EmptyDate, span, key);
        }
        else if (value is not YamlScalar)
        {
            _problems.Add(FrontMatterProblems.InvalidDate, span, _problems.HasIn(FrontMatterProblems.KeyNotAString, value.Span) ? _problems.File.GetText(value.Span) : value.Describe());
        }
        else if (date?.Fault is { } fault)
        {
            _problems.Add(FrontMatterProblems.ImpossibleDate, span, text, fault);
        }
        else
        {
            _problems.Add(FrontMatterProblems.InvalidDate, span, text);
        }

        return null;
    }

    /// <summary>Returns a string with its white space if it is quoted; then it can also be blank.</summary>
    public string? QuotedText(string key) => Find(key) is YamlScalar { IsPlain: false } quoted ? quoted.Value : Text(key);

    /// <summary>Returns the excerpt separator: empty for no excerpt, <c>null</c> if it is not set.</summary>
    public string? Separator() => QuotedText("excerpt_separator");

    /// <summary>Returns a list of strings as written.</summary>
    public IEnumerable<string> Texts(string key)
    {
        switch (Find(key))
        {
            case null:
                yield break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    if (item is not YamlScalar text)
                    {
                        WrongType(key, item, "a list of strings");
                    }
                    else if (!text.IsNull)
                    {
                        yield return text.Value;
                    }
                }

                break;
            case var other:
                WrongType(key, other, "a list of strings");
                break;
        }
    }

    /// <summary>Returns names: a list, or one string that is optionally split at white space.</summary>
    public IEnumerable<string> Names(string key, bool split) => Names(key, split, Find(key));

    /// <summary>Returns the names of a default, some of which Jekyll merges with the names of the post.</summary>
    public IEnumerable<string> DefaultNames(string key, bool split) => Names(key, split, FindDefault(key));

    private IEnumerable<string> Names(string key, bool split, YamlValue? value)
    {
        switch (value)
        {
            case null:
                yield break;
            case YamlSequence sequence:
                foreach (var item in Flatten(key, sequence))
                {
                    if (item is not YamlScalar name)
                    {
                        WrongType(key, item, "a list of strings");
                    }
                    else if (!name.IsNull && name.Value.Length > 0)
                    {
                        yield return AsWritten(name);
                    }
                }

                break;
            case YamlScalar { Span.Length: > 0 } scalar when split && FindCommaName(scalar.Value) is { } name && SeparatedValues.ToList(scalar.Value) is { } list:
                _problems.Add(FrontMatterProblems.SeparatedNames, scalar.Span, scalar.Value, name, list);
                foreach (var word in SplitWords(scalar.Value))
                {
                    yield return word;
                }

                break;
            case YamlScalar scalar when split && scalar.Value.IndexOfAny(Ascii.RubySpaces) >= 0:
                // Quotes look like one name.
                if (scalar is { IsPlain: false, Span.Length: > 0 } && SplitWords(scalar.Value) is { Length: > 1 } words && IsQuoted(scalar))
                {
                    _problems.Add(FrontMatterProblems.QuotedNames, scalar.Span, scalar.Value, key, scalar.Value.Trim(), string.Join(", ", words));
                }

                foreach (var name in SplitWords(scalar.Value))
                {
                    yield return name;
                }

                break;
            case YamlScalar scalar:
                if (scalar.Value.Length > 0)
                {
                    yield return AsWritten(scalar);
                }

                break;
            case var other:
                WrongType(key, other, "a string or a list of strings");
                break;
        }
    }

    /// <summary>Returns people: as <see cref="Names(string, bool)"/>, or mappings with a <c>name</c>.</summary>
    public IEnumerable<string> People(string key)
    {
        IEnumerable<YamlValue> people = Find(key) switch
        {
            null => [],
            YamlSequence list => list.Items,
            var value => [value],
        };
        foreach (var person in people)
        {
            var name = person is YamlMapping mapping
                ? mapping["name"]
                : person;
            if (name is not YamlScalar scalar)
            {
                WrongType(key, person, "a name, a list of names or a mapping with a 'name'");
            }
            else if (!scalar.IsNull && scalar.Value.Length > 0)
            {
                yield return scalar.Value;
            }
        }
    }

    /// <summary>Returns the words of a string that lists names, as Ruby's <c>String#split</c> without an argument.</summary>
    public static string[] SplitWords(string text) => text.Split(Ascii.RubySpaces, StringSplitOptions.RemoveEmptyEntries);

    // As in Jekyll, a list in a list of names has no meaning of its own.
    private IEnumerable<YamlValue> Flatten(string key, YamlSequence list)
    {
        foreach (var item in list.Items)
        {
            if (item is not YamlSequence nested)
            {
                yield return item;
                continue;
            }

            WrongType(key, nested, "a list of strings");
            foreach (var inner in Flatten(key, nested))
            {
                yield return inner;
            }
        }
    }

    private void ReportDuplicates(IEnumerable<YamlEntry> written)
    {
        var last = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        foreach (var entry in written)
        {
            if (last.TryGetValue(entry.Key, out var first))
            {
                var line = _problems.File.Locate(first.KeySpan).StartPosition.Line + 1;
                _problems.Add(FrontMatterProblems.DuplicateKey, entry.KeySpan, entry.Key, line.ToString(CultureInfo.InvariantCulture));
            }

            last[entry.Key] = entry;
        }
    }

    private static string Printed(YamlScalar scalar) => scalar.IsPlain ? JekyllScalar.ReadAs(scalar.Value) ?? scalar.Value : scalar.Value;

    private YamlValue? Own(string key) =>
        _entries.TryGetValue(key, out var entry) && entry.Value is not YamlScalar { IsNull: true } ? entry.Value : null;

    // Not a block scalar.
    private bool IsQuoted(YamlScalar scalar) => _problems.File.Text[scalar.Span.Start] is '"' or '\'';

    // A comma at the end or start of a word, or in the only word. A comma inside one of several words can be intended.
    private static string? FindCommaName(string text)
    {
        var words = SplitWords(text);
        return Array.Find(words, word => SeparatedValues.IsSeparator(word[0]) || SeparatedValues.IsSeparator(word[word.Length - 1]))
            ?? (words.Length == 1 && SeparatedValues.Split(words[0]).Count > 1 ? words[0] : null);
    }

    private string AsWritten(YamlScalar name)
    {
        // A default has no location and was reported where it is written.
        if (name.IsPlain && name.Span.Length > 0 && JekyllScalar.ReadAs(name.Value) is { } other)
        {
            _problems.Add(FrontMatterProblems.TagReadAsOtherValue, name.Span, name.Value, other);
        }

        return name.Value;
    }

    private void WrongType(string key, YamlValue found, string expected)
    {
        // '{{ site.title }}' is a mapping whose key was reported.
        if (!_problems.HasIn(FrontMatterProblems.KeyNotAString, found.Span))
        {
            _problems.Add(FrontMatterProblems.WrongType, found.Span, key, found.Describe(), expected + TextWithColon(found));
        }
    }

    // 'Fed: hikes' in a list or on its own line is a mapping.
    private string TextWithColon(YamlValue found)
    {
        const int MaxShown = 60;

        return found is YamlMapping { Span.Length: > 0 and <= MaxShown, Entries: [{ Value: YamlScalar }] } && _problems.File.GetText(found.Span) is var text
            && text[0] is not ('{' or '"' or '\'') && text.IndexOfAny(['\n', '"', '\\']) < 0
            ? $", with quotes if it is text: \"{text}\"" : "";
    }
}
