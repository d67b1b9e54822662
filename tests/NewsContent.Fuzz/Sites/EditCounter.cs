namespace NewsContent.Fuzz.Sites;

/// <summary>Counts the edits of each kind of file, so that a run shows what it reached.</summary>
internal sealed class EditCounter
{
    private readonly SortedDictionary<string, SortedDictionary<string, int>> _edits = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _diagnostics = new(StringComparer.Ordinal);

    /// <summary>Describes the edits of each kind of file, and the builds with each diagnostic.</summary>
    public IEnumerable<string> Lines => [.. _edits.Select(kind => $"{kind.Key}: {Describe(kind.Value)}"), $"builds with diagnostics: {Describe(_diagnostics)}"];

    /// <summary>Adds the ids of a build's diagnostics.</summary>
    public void AddDiagnostics(IReadOnlySet<string> ids)
    {
        foreach (var id in ids)
        {
            _diagnostics[id] = _diagnostics.GetValueOrDefault(id) + 1;
        }
    }

    /// <summary>Counts the files that an edit has changed.</summary>
    /// <param name="action">The first word of the edit.</param>
    /// <param name="before">The files before the edit.</param>
    /// <param name="site">The site after the edit.</param>
    public void Add(string action, IReadOnlyDictionary<string, SiteFile> before, Site site)
    {
        foreach (var path in before.Keys.Union(site.Files.Keys))
        {
            var (old, current) = (before.GetValueOrDefault(path), site.Files.GetValueOrDefault(path));
            if (old == current)
            {
                continue;
            }

            Add(KindOf(site, path), (action, old, current) switch
            {
                ("move", _, null) => "renamed from",
                ("move", _, _) => "renamed to",
                ("swap", _, _) => "swap",
                (_, null, _) => "add",
                (_, _, null) => "delete",
                _ when old.Parts == current.Parts => "touch",
                _ => "change",
            });
            if (current is not null && old?.Modified > current.Modified)
            {
                Add(KindOf(site, path), "older");
            }

            foreach (var key in path == SiteParts.Config ? KeysOf(old).Except(KeysOf(current)).Union(KeysOf(current).Except(KeysOf(old))) : [])
            {
                Add("key of configuration", key);
            }
        }
    }

    /// <summary>Counts a change of a build property.</summary>
    public void AddProperty(string name) => Add("property", name);

    /// <summary>Counts a canceled or killed build, or damage to the state.</summary>
    public void AddInterruption(string kind, string detail) => Add(kind, detail);

    private static string Describe(SortedDictionary<string, int> counts) => string.Join(", ", counts.Select(count => FormattableString.Invariant($"{count.Key} {count.Value:N0}")));

    private void Add(string kind, string edit)
    {
        if (!_edits.TryGetValue(kind, out var counts))
        {
            _edits.Add(kind, counts = new(StringComparer.Ordinal));
        }

        counts[edit] = counts.GetValueOrDefault(edit) + 1;
    }

    private static IEnumerable<string> KeysOf(SiteFile? config) =>
        config is null ? [] : SiteText.Of(SiteParts.Config, config.Parts).Split('\n').Where(line => line.Length > 0 && line[0] != ' ').Select(line => line.Split(':')[0]).Distinct();

    private static string KindOf(Site site, string path) => Site.KindOf(path) switch
    {
        _ when path.EndsWith(".cs", StringComparison.Ordinal) => path,
        "data" => Declares(site, path) ? "data file, declared" : "data file",
        "page" => site.ListsPages && Declares(site, "<Article>(\"/\")") ? "page" : "page, not listed or declared",
        var kind => Path.GetExtension(path) == ".txt" ? kind + " (.txt)" : kind,
    };

    private static bool Declares(Site site, string text) =>
        site.Files.ContainsKey(DataParts.Declarations) && site.TextOf(DataParts.Declarations).Contains(text, StringComparison.Ordinal);
}
