using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Site;

/// <summary>Decides which files are excluded from a site, by Jekyll's rules (<c>lib/jekyll/entry_filter.rb</c>).</summary>
/// <param name="Exclude">Path prefixes or patterns.</param>
/// <param name="Include">Path prefixes or patterns of files that are included nevertheless.</param>
internal sealed record EntryFilter(EquatableArray<string> Exclude, EquatableArray<string> Include)
{
    // The default excludes of Jekyll.
    private static readonly string[] AlwaysExcluded =
    [
        ".sass-cache", ".jekyll-cache", "gemfiles", "Gemfile", "Gemfile.lock", "node_modules",
        "vendor/bundle/", "vendor/cache/", "vendor/gems/", "vendor/ruby/",
    ];

    public static readonly EntryFilter Default = new(default, default);

    /// <summary>Returns the part of the path that excludes the file; <c>null</c> if it is not excluded.</summary>
    /// <param name="path">A path from the content root.</param>
    /// <param name="folder">The index of the collection's folder in the path; -1 if there is none.</param>
    public string? FindReason(string path, int folder)
    {
        var names = path.Split('/');
        for (var i = 0; i < folder; i++)
        {
            var above = string.Join("/", names.Take(i + 1));
            if (IsSkipped(names[i], above + "/"))
            {
                return above;
            }
        }

        return IsExcluded(path) && !IsIncluded(string.Join("/", names.Skip(folder + 1))) ? path : null;
    }

    /// <summary>Returns whether a page is excluded: by its own name, or by that of a folder above it.</summary>
    /// <param name="path">The path of the page from the content root.</param>
    public bool ExcludesPage(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return IsSkipped(name, path) || FindReason(path, path.Count(c => c == '/')) is not null;
    }

    private bool IsSkipped(string name, string path) =>
        !IsIncluded(name) && (IsExcluded(path) || name.Length == 0 || name[0] is '.' or '_' or '#' or '~' || name[name.Length - 1] is '~' or '.');

    private bool IsIncluded(string entry) =>
        IsAny(Include, entry) || IsAny(Include, entry.Substring(entry.LastIndexOf('/') + 1));

    private bool IsExcluded(string path) => IsAny(Exclude.Concat(AlwaysExcluded).Except(Include, StringComparer.Ordinal), path);

    // A folder has a trailing '/', so that a pattern with one also matches it.
    private static bool IsAny(IEnumerable<string> patterns, string entry) =>
        patterns.Select(pattern => pattern.TrimStart('/')).Any(pattern =>
            pattern.Length > 0 && (entry.StartsWith(pattern, StringComparison.Ordinal) || Glob.Matches(pattern, entry.TrimEnd('/'))));
}
