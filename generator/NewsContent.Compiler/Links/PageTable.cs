using NewsContent.Compiler.Articles;

namespace NewsContent.Compiler.Links;

/// <summary>
/// The posts by path. A path finds the post with that exact path, like lookups at run time, or otherwise the post of the same page: a server serves <c>/a/</c> and
/// <c>/a.html</c> also at <c>/a</c>, and <c>/a/index.html</c> also at <c>/a/</c>.
/// </summary>
internal sealed class PageTable
{
    private readonly Dictionary<string, PostAddress> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PostAddress> _byPage = new(StringComparer.Ordinal);

    /// <summary>Returns the normalized form of all paths of a page.</summary>
    /// <param name="path">The path.</param>
    public static string PageOf(string path)
    {
        path = path.EndsWith("/index.html", StringComparison.Ordinal) ? path.Substring(0, path.Length - "index.html".Length) : path;
        path = path.EndsWith(".html", StringComparison.Ordinal) ? path.Substring(0, path.Length - ".html".Length) : path;
        return path.Length > 1 ? path.TrimEnd('/') : path;
    }

    /// <summary>Adds a post. The first post of a path and the first post of a page are kept.</summary>
    public void AddFirst(string path, PostAddress post)
    {
        _byPath.AddFirst(path, post);
        _byPage.AddFirst(PageOf(path), post);
    }

    /// <summary>Returns the post of a path, or <c>null</c>.</summary>
    public PostAddress? Find(string path) =>
        _byPath.TryGetValue(path, out var post) || _byPage.TryGetValue(PageOf(path), out post) ? post : null;
}
