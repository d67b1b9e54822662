using System.Text;

namespace NewsContent.AspNetCore.Pages;

/// <summary>Finds articles by URLs that differ only in case or slashes, or that static web servers answer with the same page.</summary>
/// <param name="getUrls">Returns the articles by URL.</param>
/// <param name="getSnapshot">Returns an object that changes with the articles.</param>
internal sealed class UrlVariants<TArticle>(Func<ArticleIndex<TArticle>> getUrls, Func<object> getSnapshot)
    where TArticle : Article
{
    private const string Extension = ".html";
    private const string Index = "index" + Extension;

    // Most URLs are lowercase and found without this. Created at the first URL that is not found, and again if the articles change.
    private readonly object _lock = new();
    private volatile Folded? _folded;

    /// <summary>Returns the article, or <c>null</c>.</summary>
    /// <param name="path">The path without its first slash, decoded.</param>
    public TArticle? Find(string path)
    {
        var folded = WithoutExtraSlashes(path).ToLowerInvariant();
        return FindFolded(folded) ?? OtherPaths(folded).Select(FindFolded).FirstOrDefault(static article => article is not null);
    }

    /// <summary>
    /// Returns the other paths of a page, as the compiler's check of links compares them: <c>a</c>, <c>a/</c>, <c>a.html</c> and <c>a/index.html</c> are one page.
    /// </summary>
    /// <param name="path">The path without its first slash.</param>
    public static IEnumerable<string> OtherPaths(string path)
    {
        var page = path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^Index.Length]
            : path.EndsWith(Extension, StringComparison.Ordinal) ? path[..^Extension.Length]
            : path;
        page = page.TrimEnd('/');
        string[] paths = page.Length == 0 ? ["", Index] : [page + "/", page, page + Extension, page + "/" + Index];
        return paths.Where(other => other != path);
    }

    /// <summary>Returns a path without leading slashes and with single slashes.</summary>
    public static string WithoutExtraSlashes(string path)
    {
        if (!path.StartsWith('/') && !path.Contains("//", StringComparison.Ordinal))
        {
            return path;
        }

        var single = new StringBuilder(path.Length);
        foreach (var c in path)
        {
            if (c != '/' || (single.Length > 0 && single[^1] != '/'))
            {
                single.Append(c);
            }
        }

        return single.ToString();
    }

    private static Folded Fold(ArticleIndex<TArticle> urls, object snapshot)
    {
        var folded = new Dictionary<string, TArticle>(StringComparer.Ordinal);
        foreach (var (own, article) in urls)
        {
            var url = ArticleUrl.Encode(Uri.UnescapeDataString(own)[1..].ToLowerInvariant());
            if (url != own)
            {
                folded.TryAdd(url, article);
            }
        }

        return new Folded(snapshot, folded);
    }

    private TArticle? FindFolded(string path)
    {
        // The snapshot first, so that URLs of later articles are not kept for it.
        var url = ArticleUrl.Encode(path);
        var snapshot = getSnapshot();
        var urls = getUrls();
        if (urls.TryGetValue(url, out var article))
        {
            return article;
        }

        return FoldedOf(urls, snapshot).TryGetValue(url, out article) ? article : null;
    }

    private Dictionary<string, TArticle> FoldedOf(ArticleIndex<TArticle> urls, object snapshot)
    {
        if (_folded is { } known && known.Snapshot == snapshot)
        {
            return known.Urls;
        }

        lock (_lock)
        {
            if (_folded?.Snapshot != snapshot)
            {
                _folded = Fold(urls, snapshot);
            }

            return _folded.Urls;
        }
    }

    private sealed record Folded(object Snapshot, Dictionary<string, TArticle> Urls);
}
