using System.Text;

namespace NewsContent.AspNetCore.Pages;

/// <summary>Finds articles by URLs that differ only in case or slashes.</summary>
/// <param name="getUrls">Returns the articles by URL.</param>
/// <param name="getSnapshot">Returns an object that changes with the articles.</param>
internal sealed class UrlVariants<TArticle>(Func<ArticleIndex<TArticle>> getUrls, Func<object> getSnapshot)
    where TArticle : Article
{
    // Most URLs are lowercase and found without this. Created at the first URL that is not found, and again if the articles change.
    private readonly object _lock = new();
    private volatile Folded? _folded;

    /// <summary>Returns the article, or <c>null</c>.</summary>
    /// <param name="path">The path without its first slash, decoded.</param>
    public TArticle? Find(string path)
    {
        var single = WithoutExtraSlashes(path);
        var folded = single.ToLowerInvariant();
        return FindFolded(folded) ?? FindFolded(WithOtherEnd(folded));
    }

    /// <summary>Returns a path with a slash at its end if it has none, otherwise without it.</summary>
    public static string WithOtherEnd(string path) => path.EndsWith('/') ? path[..^1] : path + "/";

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
        var url = ArticleUrl.Encode(path);
        var urls = getUrls();
        if (urls.TryGetValue(url, out var article))
        {
            return article;
        }

        return FoldedOf(urls).TryGetValue(url, out article) ? article : null;
    }

    private Dictionary<string, TArticle> FoldedOf(ArticleIndex<TArticle> urls)
    {
        var snapshot = getSnapshot();
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
