using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Site;

/// <summary>Finds misspelled keys of <c>_config.yml</c>. Keys of plugins, themes and the author are unknown and are not mistakes, so only a key that looks like one of ours is reported.</summary>
internal static class ConfigKeys
{
    private const int LengthForTwoEdits = 9;

    // Keys of Jekyll whose misspelling changes articles, links or the build.
    private static readonly string[] Site =
    [
        "author", "baseurl", "collections", "collections_dir", "defaults", "description", "exclude", "excerpt_separator", "future", "highlighter", "include", "kramdown", "lang",
        "markdown", "markdown_ext", "permalink", "plugins", "show_drafts", "strict_front_matter", "timezone", "title", "unpublished", "url",
    ];

    private static readonly string[] Collection = ["order", "output", "permalink", "sort_by"];
    private static readonly string[] DefaultSet = ["scope", "values"];
    private static readonly string[] Scope = ["path", "type"];

    private static readonly string[] Kramdown =
        ["auto_ids", "footnote_nr", "hard_wrap", "input", "parse_block_html", "parse_span_html", "smart_quotes", "syntax_highlighter", "syntax_highlighter_opts", "toc_levels"];

    // A plural is another thing, such as a list of authors. 'excludes' is not.
    private static readonly string[] Nouns = ["author", "description", "permalink", "title", "url"];

    /// <summary>Reports the keys that are probably misspelled.</summary>
    /// <param name="config">The content of the file.</param>
    /// <param name="problems">Receives the problems.</param>
    public static void Check(YamlMapping config, ProblemBag problems)
    {
        Check(config, Site, problems);
        foreach (var entry in config.Entries)
        {
            switch (entry.Key, entry.Value)
            {
                case ("kramdown", YamlMapping kramdown):
                    Check(kramdown, Kramdown, problems);
                    break;
                case ("collections", YamlMapping collections):
                    CheckAll(collections.Entries.Select(collection => collection.Value), Collection, problems);
                    break;
                case ("defaults", YamlSequence sets):
                    CheckAll(sets.Items, DefaultSet, problems);
                    CheckAll(sets.Items.OfType<YamlMapping>().SelectMany(set => set.Entries).Where(item => item.Key == "scope").Select(item => item.Value), Scope, problems);
                    break;
            }
        }
    }

    /// <summary>Whether a set of defaults has a misspelled key, which <see cref="Check(YamlMapping, ProblemBag)"/> reports.</summary>
    public static bool HasMisspelled(YamlMapping set, string name) => set[name] is null && set.Entries.Any(entry => FindMeant(entry.Key, DefaultSet) == name);

    private static void CheckAll(IEnumerable<YamlValue> mappings, string[] names, ProblemBag problems)
    {
        foreach (var mapping in mappings.OfType<YamlMapping>())
        {
            Check(mapping, names, problems);
        }
    }

    private static void Check(YamlMapping mapping, string[] names, ProblemBag problems)
    {
        var written = new HashSet<string>(mapping.Entries.Select(entry => entry.Key), StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (FindMeant(entry.Key, names) is { } meant && !written.Contains(meant))
            {
                problems.Add(SettingsProblems.MisspelledKey, entry.KeySpan, entry.Key, meant);
            }
        }
    }

    private static string? FindMeant(string key, string[] names)
    {
        var folded = Fold(key);
        return Array.IndexOf(names, key) >= 0 || Array.Exists(Nouns, noun => key == noun + "s") ? null
            : Array.Find(names, name => Fold(name) == folded) ?? NearestName.Find(key.ToLowerInvariant(), names, key.Length < LengthForTwoEdits ? 1 : 2);
    }

    private static string Fold(string key) => key.Replace("_", "").Replace("-", "").Replace(" ", "").ToLowerInvariant();
}
