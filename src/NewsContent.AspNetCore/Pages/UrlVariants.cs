using System.Text;

namespace NewsContent.AspNetCore.Pages;

/// <summary>Finds articles by URLs that differ only in case or extra slashes.</summary>
internal sealed class UrlVariants<TArticle>(ArticleCatalog<TArticle> articles)
    where TArticle : Article
{
    // Most URLs are lowercase and found without this. Created at the first URL that is not found.
    private readonly Lazy<Dictionary<string, TArticle>> _folded = new(() => Fold(articles));

    /// <summary>Returns the article, or <c>null</c>.</summary>
    /// <param name="path">The path without its first slash, decoded.</param>
    public TArticle? Find(string path)
    {
        var single = WithoutExtraSlashes(path);
        var folded = single.ToLowerInvariant();
        return FindFolded(folded) ?? FindFolded(folded.EndsWith('/') ? folded[..^1] : folded + "/");
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

    private static Dictionary<string, TArticle> Fold(ArticleCatalog<TArticle> articles)
    {
        var folded = new Dictionary<string, TArticle>(StringComparer.Ordinal);
        foreach (var article in articles.All)
        {
            var url = ArticleUrl.Encode(Uri.UnescapeDataString(article.Url)[1..].ToLowerInvariant());
            if (url != article.Url)
            {
                folded.TryAdd(url, article);
            }
        }

        return folded;
    }

    private TArticle? FindFolded(string path)
    {
        var url = ArticleUrl.Encode(path);
        return articles.ByUrl.TryGetValue(url, out var article) || _folded.Value.TryGetValue(url, out article) ? article : null;
    }
}
