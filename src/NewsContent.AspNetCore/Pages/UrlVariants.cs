using System.Text;

namespace NewsContent.AspNetCore.Pages;

/// <summary>Finds articles by URLs that differ only in case or slashes.</summary>
/// <param name="urls">The articles by URL.</param>
internal sealed class UrlVariants<TArticle>(ArticleIndex<TArticle> urls)
    where TArticle : Article
{
    // Most URLs are lowercase and found without this. Created at the first URL that is not found.
    private readonly Lazy<Dictionary<string, TArticle>> _folded = new(() => Fold(urls));

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

    private static Dictionary<string, TArticle> Fold(ArticleIndex<TArticle> urls)
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

        return folded;
    }

    private TArticle? FindFolded(string path)
    {
        var url = ArticleUrl.Encode(path);
        return urls.TryGetValue(url, out var article) || _folded.Value.TryGetValue(url, out article) ? article : null;
    }
}
