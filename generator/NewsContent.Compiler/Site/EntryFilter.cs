using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Site;

/// <summary>Which files are no part of a site: Jekyll's rules (<c>lib/jekyll/entry_filter.rb</c>).</summary>
/// <param name="Exclude">Beginnings of paths, or patterns.</param>
/// <param name="Include">The same, of what is a part of the site all the same.</param>
internal sealed record EntryFilter(EquatableArray<string> Exclude, EquatableArray<string> Include)
{
    // What Jekyll excludes whatever else the configuration excludes.
    private static readonly string[] AlwaysExcluded =
    [
        ".sass-cache", ".jekyll-cache", "gemfiles", "Gemfile", "Gemfile.lock", "node_modules",
        "vendor/bundle/", "vendor/cache/", "vendor/gems/", "vendor/ruby/",
    ];

    public static readonly EntryFilter Default = new(default, default);

    /// <summary>The part of the path for which a file is left out; <c>null</c> where it is not.</summary>
    /// <param name="path">A path from the content root.</param>
    /// <param name="folder">Which of the path's folders is the collection's, from 0; -1: none.</param>
    public string? FindReason(string path, int folder)
    {
        var names = path.Split('/');
        for (var i = 0; i < folder; i++)
        {
            var above = string.Join("/", names.Take(i + 1));
            if (IsLeftOut(names[i], above + "/"))
            {
                return above;
            }
        }

        return IsExcluded(path) && !IsIncluded(string.Join("/", names.Skip(folder + 1))) ? path : null;
    }

    private bool IsLeftOut(string name, string path) =>
        !IsIncluded(name) && (IsExcluded(path) || name.Length == 0 || name[0] is '.' or '_' or '#' or '~' || name[name.Length - 1] is '~' or '.');

    private bool IsIncluded(string entry) =>
        IsAny(Include, entry) || IsAny(Include, entry.Substring(entry.LastIndexOf('/') + 1));

    private bool IsExcluded(string path) => IsAny(Exclude.Concat(AlwaysExcluded).Except(Include, StringComparer.Ordinal), path);

    // A folder has a '/' at its end, so that a pattern with one names it too.
    private static bool IsAny(IEnumerable<string> patterns, string entry) =>
        patterns.Select(pattern => pattern.TrimStart('/')).Any(pattern =>
            pattern.Length > 0 && (entry.StartsWith(pattern, StringComparison.Ordinal) || Glob.Matches(pattern, entry.TrimEnd('/'))));
}
