using NewsContent.Compiler.Articles;

namespace NewsContent.Compiler.Links;

/// <summary>
/// Posts by the paths that they answer at. A path finds the post of that exact path, as look-ups at run time do, and else the post of the same page: a server
/// answers for <c>/a/</c> and <c>/a.html</c> at <c>/a</c>, and for <c>/a/index.html</c> at <c>/a/</c>.
/// </summary>
internal sealed class PageTable
{
    private readonly Dictionary<string, PostAddress> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PostAddress> _byPage = new(StringComparer.Ordinal);

    /// <summary>Returns the one form of all paths of a page.</summary>
    /// <param name="path">The path.</param>
    public static string PageOf(string path)
    {
        path = path.EndsWith("/index.html", StringComparison.Ordinal) ? path.Substring(0, path.Length - "index.html".Length) : path;
        path = path.EndsWith(".html", StringComparison.Ordinal) ? path.Substring(0, path.Length - ".html".Length) : path;
        return path.Length > 1 ? path.TrimEnd('/') : path;
    }

    /// <summary>Adds a post. The first of a path, and the first of a page, stay.</summary>
    public void AddFirst(string path, PostAddress post)
    {
        _byPath.AddFirst(path, post);
        _byPage.AddFirst(PageOf(path), post);
    }

    /// <summary>The post of a path; <c>null</c> if there is none.</summary>
    public PostAddress? Find(string path) =>
        _byPath.TryGetValue(path, out var post) || _byPage.TryGetValue(PageOf(path), out post) ? post : null;
}
