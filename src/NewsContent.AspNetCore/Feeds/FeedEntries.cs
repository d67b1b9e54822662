namespace NewsContent.AspNetCore.Feeds;

/// <summary>The articles of a feed: the newest that have a date, each URL once.</summary>
internal sealed class FeedEntries<TArticle>(ArticleCatalog<TArticle> articles, SiteOptions options)
    where TArticle : Article
{
    public IReadOnlyList<Article> Newest()
    {
        var newest = new List<Article>();
        var urls = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in articles.All)
        {
            if (newest.Count >= options.FeedItemCount)
            {
                break;
            }

            // A feed says when each of its articles was published.
            if (article.HasDate && urls.Add(article.Url))
            {
                newest.Add(article);
            }
        }

        return newest;
    }
}
