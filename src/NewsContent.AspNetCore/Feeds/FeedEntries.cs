namespace NewsContent.AspNetCore.Feeds;

/// <summary>The articles of a feed: the newest articles with a date and with distinct URLs.</summary>
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

            // Feeds require a date for each article.
            if (article.HasDate && urls.Add(article.Url))
            {
                newest.Add(article);
            }
        }

        return newest;
    }
}
