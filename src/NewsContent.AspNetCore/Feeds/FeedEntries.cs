namespace NewsContent.AspNetCore.Feeds;

/// <summary>The articles of a feed: the newest articles with a date and with distinct URLs.</summary>
internal sealed class FeedEntries<TArticle>(ArticleCatalog<TArticle> articles, SiteOptions options)
    where TArticle : Article
{
    // The list for the last number of articles, until the articles change.
    private Selection? _last;

    public IReadOnlyList<Article> Newest()
    {
        var count = options.FeedItemCount;
        var all = articles.Snapshot();
        var last = _last;
        if (last?.Count != count || last.All != all)
        {
            _last = last = new Selection(count, all, Newest(all, count));
        }

        return last.Articles;
    }

    private static List<Article> Newest(ArticleCatalog<TArticle> all, int count)
    {
        var newest = new List<Article>();
        var urls = new HashSet<string>(StringComparer.Ordinal);

        // All articles can have another order. This list contains only those with a date, which feeds require.
        foreach (var article in all.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue))
        {
            if (newest.Count >= count)
            {
                break;
            }

            if (urls.Add(article.Url))
            {
                newest.Add(article);
            }
        }

        return newest;
    }

    private sealed record Selection(int Count, ArticleCatalog<TArticle> All, IReadOnlyList<Article> Articles);
}
