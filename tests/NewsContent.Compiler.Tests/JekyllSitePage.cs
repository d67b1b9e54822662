using System.IO.Enumeration;
using NewsContent.Compiler.Problems;
using NewsContent.JekyllComparison;

namespace NewsContent.Compiler.Tests;

/// <summary>The tables of <c>JekyllSite/README.md</c>: a Jekyll rule, its posts, and their differences from Jekyll.</summary>
internal sealed class JekyllSitePage
{
    private const string Same = "as in Jekyll";

    private readonly List<(string Site, string Pattern, string Here)> _rows = [];

    /// <summary>Reads the rows whose second cell names posts as <c>site/path</c>, where <c>*</c> matches any characters except slashes.</summary>
    public static JekyllSitePage Read(string sites)
    {
        var page = new JekyllSitePage();
        foreach (var line in File.ReadLines(Path.Combine(sites, "README.md")))
        {
            if (line.Split(" | ") is not [_, var posts, var here] || !posts.StartsWith('`'))
            {
                continue;
            }

            foreach (var post in posts.Split(", ").Select(post => post.Trim('`')))
            {
                var slash = post.IndexOf('/', StringComparison.Ordinal);
                page._rows.Add((post[..slash], post[(slash + 1)..], here.TrimEnd(' ', '|')));
            }
        }

        return page;
    }

    /// <summary>Returns the posts of a site that the page names.</summary>
    public IEnumerable<string> PostsOf(string site) => _rows.Where(row => row.Site == site).Select(row => row.Pattern);

    /// <summary>Returns the third cell of a post's row. A row that names the post takes precedence over a pattern.</summary>
    public string Find(string site, string post)
    {
        var own = _rows.Where(row => row.Site == site && row.Pattern == post).ToList();
        var found = own.Count > 0 ? own : [.. _rows.Where(row => row.Site == site && Matches(row.Pattern, post))];
        return found.Count == 1 ? found[0].Here : $"in {found.Count} rows";
    }

    /// <summary>Returns whether a pattern of the page matches a post: <c>*</c> matches any characters except slashes.</summary>
    public static bool Matches(string pattern, string post) =>
        pattern.Count(c => c == '/') == post.Count(c => c == '/') && FileSystemName.MatchesSimpleExpression(pattern, post, ignoreCase: false);

    /// <summary>Returns the cell of a post: its differences and diagnostics.</summary>
    public static string Describe(IEnumerable<Difference> differences, CompiledSite site, string path)
    {
        // The posts of a small site have equal titles, and their keys are not declared.
        var ids = site.ProblemsOf(path).Where(problem => problem.Kind != CatalogProblems.DuplicateTitle && problem.Kind != FrontMatterProblems.UndeclaredKey).Select(problem => problem.Kind.Id).Distinct().Order(StringComparer.Ordinal);
        var parts = differences.Select(difference => $"{difference.What}: {difference.Rule}").Concat(ids).ToList();
        return parts.Count == 0 ? Same : string.Join("; ", parts);
    }
}
