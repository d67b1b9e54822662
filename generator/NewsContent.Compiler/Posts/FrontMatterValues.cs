using System.Globalization;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Posts;

/// <summary>The front matter's values by key, read as the types that are asked for. What does not fit is reported.</summary>
internal sealed class FrontMatterValues
{
    private readonly ProblemBag _problems;
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);

    public FrontMatterValues(YamlMapping? mapping, ProblemBag problems)
    {
        _problems = problems;
        foreach (var entry in mapping?.Entries ?? [])
        {
            var key = entry.Key.Value;
            if (_entries.TryGetValue(key, out var first))
            {
                var line = problems.File.Locate(first.Key.Span).StartPosition.Line + 1;
                problems.Add(FrontMatterProblems.DuplicateKey, entry.Key.Span, key, line.ToString(CultureInfo.InvariantCulture));
            }

            _entries[key] = entry;
        }
    }

    public IEnumerable<YamlEntry> Entries => _entries.Values;

    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>The value of a key; <c>null</c> where there is none or it is empty.</summary>
    public YamlNode? Find(string key) =>
        _entries.TryGetValue(key, out var entry) && entry.Value is not YamlScalar { IsNull: true } ? entry.Value : null;

    /// <summary>Where to show a problem with a key: its value, or the key where the value is nothing.</summary>
    public TextSpan? SpanOf(string key) =>
        !_entries.TryGetValue(key, out var entry) ? null : entry.Value.Span.Length > 0 ? entry.Value.Span : entry.Key.Span;

    /// <summary>A text of one line or more, as it is written; white space alone counts as none.</summary>
    public string? Text(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalar scalar:
                return string.IsNullOrWhiteSpace(scalar.Value) ? null : scalar.Value;
            case var other:
                WrongType(key, other, "a text");
                return null;
        }
    }

    /// <summary><c>true</c> or <c>false</c>, in any of YAML's words.</summary>
    public bool? Flag(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalar { IsPlain: true } scalar when scalar.Value.ToLowerInvariant() is "true" or "yes" or "on":
                return true;
            case YamlScalar { IsPlain: true } scalar when scalar.Value.ToLowerInvariant() is "false" or "no" or "off":
                return false;
            case var other:
                WrongType(key, other, "true or false, without quotes");
                return null;
        }
    }

    /// <summary>Names: a list of them, or one text, split at white space if asked for.</summary>
    public IEnumerable<string> Names(string key, bool split)
    {
        switch (Find(key))
        {
            case null:
                yield break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    if (item is not YamlScalar name)
                    {
                        WrongType(key, item, "a list of texts");
                    }
                    else if (!name.IsNull && name.Value.Length > 0)
                    {
                        yield return AsWritten(name);
                    }
                }

                break;
            case YamlScalar scalar when split && scalar.Value.IndexOfAny(AsciiWhiteSpace) >= 0:
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
                WrongType(key, other, "a text or a list of texts");
                break;
        }
    }

    /// <summary>People: as <see cref="Names"/>, or keys with values of which <c>name</c> counts.</summary>
    public IEnumerable<string> People(string key)
    {
        var value = Find(key);
        foreach (var person in value is YamlSequence list ? list.Items : value is null ? [] : [value])
        {
            var name = person is YamlMapping mapping
                ? mapping.Entries.LastOrDefault(entry => entry.Key.Value == "name").Value
                : person;
            if (name is not YamlScalar scalar)
            {
                WrongType(key, person, "a name, a list of names or keys with a 'name'");
            }
            else if (!scalar.IsNull && scalar.Value.Length > 0)
            {
                yield return scalar.Value;
            }
        }
    }

    // Ruby's String#split without an argument.
    private static readonly char[] AsciiWhiteSpace = [' ', '\t', '\n', '\v', '\f', '\r'];

    /// <summary>The words of a text that lists names.</summary>
    public static string[] SplitWords(string text) => text.Split(AsciiWhiteSpace, StringSplitOptions.RemoveEmptyEntries);

    private string AsWritten(YamlScalar name)
    {
        if (name.IsPlain && JekyllScalar.ReadAs(name.Value) is { } other)
        {
            _problems.Add(FrontMatterProblems.TagReadAsOtherValue, name.Span, name.Value, other);
        }

        return name.Value;
    }

    private void WrongType(string key, YamlNode found, string expected) =>
        _problems.Add(FrontMatterProblems.WrongType, found.Span, key, found.Describe(), expected);
}
