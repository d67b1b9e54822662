using NewsContent.CompilerServices;

namespace NewsContent.AspNetCore.Feeds;

/// <summary>The articles of a feed: the newest articles with a date and with distinct URLs.</summary>
internal sealed class FeedEntries<TArticle>(ArticleCatalog<TArticle> articles, SiteOptions options)
    where TArticle : Article
{
    // The list for the last number of articles. Articles never change while the app runs, except in live mode.
    private Selection? _last;

    public IReadOnlyList<Article> Newest()
    {
        var count = options.FeedItemCount;
        var version = LiveContent.IsSupported ? LiveContent.Version : 0;
        var last = _last;
        if (last?.Count != count || last.Version != version)
        {
            _last = last = new Selection(count, version, Newest(count));
        }

        return last.Articles;
    }

    private List<Article> Newest(int count)
    {
        var newest = new List<Article>();
        var urls = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in articles.All)
        {
            if (newest.Count >= count)
            {
                break;
            }

            // Feeds require a date for each article.
            if (article.HasDate && urls.Add(article.Url))
            {
                newest.Add(article);
            }
        }

        return newest;
    }

    private sealed record Selection(int Count, long Version, IReadOnlyList<Article> Articles);
}
