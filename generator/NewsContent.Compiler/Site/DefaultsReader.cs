using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Site;

/// <summary>
/// Reads <c>defaults</c>. Values of known keys are validated here, at their location, so that they are valid in posts.
/// </summary>
internal sealed class DefaultsReader(ProblemBag problems)
{
    // The front matter reader defines the allowed values of a key.
    private static readonly Dictionary<string, Action<FrontMatterValues, string>> Checks = new(StringComparer.Ordinal)
    {
        ["title"] = static (values, key) => values.Text(key),
        ["slug"] = static (values, key) => values.Text(key),
        ["layout"] = static (values, key) => values.Text(key),
        ["lang"] = static (values, key) => values.Text(key),
        ["description"] = static (values, key) => values.Text(key),
        ["excerpt"] = static (values, key) => values.Text(key),
        ["excerpt_separator"] = static (values, key) => values.Text(key),
        ["published"] = static (values, key) => values.Flag(key),
        ["render_with_liquid"] = static (values, key) => values.Flag(key),
        ["date"] = static (values, key) => values.Date(key),
        ["last_modified_at"] = static (values, key) => values.Date(key),
        ["author"] = static (values, key) => values.People(key).LastOrDefault(),
        ["authors"] = static (values, key) => values.People(key).LastOrDefault(),
        ["category"] = static (values, key) => values.Names(key, split: false).LastOrDefault(),
        ["categories"] = static (values, key) => values.Names(key, split: true).LastOrDefault(),
        ["tag"] = static (values, key) => values.Names(key, split: false).LastOrDefault(),
        ["tags"] = static (values, key) => values.Names(key, split: true).LastOrDefault(),
    };

    public IEnumerable<DefaultSet> Read(YamlNode? defaults)
    {
        if (defaults is null)
        {
            yield break;
        }

        if (defaults is not YamlSequence sequence)
        {
            WrongType("defaults", defaults, "a list of scopes with values");
            yield break;
        }

        foreach (var item in sequence.Items)
        {
            if (item is not YamlMapping mapping)
            {
                WrongType("defaults", item, "a list of scopes with values");
            }
            else if (ReadSet(new FrontMatterValues(mapping, problems), mapping) is { } set)
            {
                yield return set;
            }
        }
    }

    private DefaultSet? ReadSet(FrontMatterValues set, YamlMapping written)
    {
        var scope = set.Find("scope");
        if (scope is not (null or YamlMapping))
        {
            WrongType("scope", scope, "a mapping with 'path' and optionally 'type'");
            return null;
        }

        if (set.Find("values") is not YamlMapping mapping)
        {
            var found = set.Find("values");
            WrongType("values", found ?? written, "a mapping", found is not null ? null : set.Has("values") ? "empty" : "missing");
            return null;
        }

        var values = new FrontMatterValues(mapping, problems).Entries.Where(IsValid);
        var scopeValues = new FrontMatterValues(scope as YamlMapping, problems);
        return new DefaultSet(
            Nfc.Normalize(scopeValues.Text("path") ?? ""),
            scopeValues.Text("type") is { } type ? Label(Nfc.Normalize(type)) : null,
            ConfigMap.Of(values.Select(entry => new ConfigEntry(entry.Key.Value, ConfigValue.FromYaml(entry.Value)))));
    }

    private bool IsValid(YamlEntry entry)
    {
        var mapping = new YamlMapping(entry.Value.Span);
        mapping.Entries.Add(entry);
        var own = new ProblemBag(problems.File);
        var values = new FrontMatterValues(mapping, own);
        if (entry.Key.Value == "permalink" && values.Text("permalink") is { } template)
        {
            Permalink.CheckTemplate(template, entry.Value.Span, own);
        }
        else if (Checks.TryGetValue(entry.Key.Value, out var check) && values.Find(entry.Key.Value) is not null)
        {
            check(values, entry.Key.Value);
        }

        problems.AddAll(own);
        return !own.HasErrors;
    }

    // Older names of types that Jekyll still accepts.
    private static string Label(string type) => type is "post" ? "posts" : type is "draft" ? "drafts" : type;

    private void WrongType(string key, YamlNode found, string expected, string? description = null) =>
        problems.Add(FrontMatterProblems.WrongType, found.Span, key, description ?? found.Describe(), expected);
}
