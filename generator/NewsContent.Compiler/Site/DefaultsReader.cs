using NewsContent.Compiler.Articles;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Site;

/// <summary>
/// Reads <c>defaults</c>. Values of known keys are validated here, at their location, so that they are valid in posts.
/// </summary>
internal sealed class DefaultsReader(ProblemBag problems)
{
    public IEnumerable<DefaultSet> Read(YamlValue? defaults)
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
            // A misspelled 'values' is reported as that.
            var found = set.Find("values");
            if (found is null && ConfigKeys.HasMisspelled(written, "values"))
            {
                return null;
            }

            WrongType("values", found ?? written, "a mapping", found is not null ? null : set.Has("values") ? "empty" : "missing");
            return null;
        }

        FrontMatterKeys.ReportMisspelled(mapping.Entries, name => mapping[name] is not null, problems);
        var values = new FrontMatterValues(mapping, problems).Entries.Where(IsValid);
        var scopeValues = new FrontMatterValues(scope as YamlMapping, problems);
        return new DefaultSet(
            Nfc.Normalize(scopeValues.Text("path") ?? ""),
            scopeValues.Text("type") is { } type ? Label(Nfc.Normalize(type)) : null,
            YamlMapping.Of(values.Select(entry => entry.WithoutSpans())));
    }

    private bool IsValid(YamlEntry entry)
    {
        var own = new ProblemBag(problems.File);
        var values = new FrontMatterValues(YamlMapping.Of([entry]), own);
        if (values.Find(entry.Key) is not null)
        {
            FrontMatterKeys.TypeOf(entry.Key)?.Check(values, entry.Key, own);
        }

        problems.AddAll(own);
        return !own.ToArray().Any(problem => problem.Severity is ProblemSeverity.Error or ProblemSeverity.ErrorIfStrict);
    }

    // Older names of types that Jekyll still accepts.
    private static string Label(string type) => type is "post" ? "posts" : type is "draft" ? "drafts" : type;

    private void WrongType(string key, YamlValue found, string expected, string? description = null) =>
        problems.Add(FrontMatterProblems.WrongType, found.Span, key, description ?? found.Describe(), expected);
}
