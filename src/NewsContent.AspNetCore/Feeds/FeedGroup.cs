namespace NewsContent.AspNetCore.Feeds;

/// <summary>The groups of a route such as <c>/tags/{tag}</c>, which has feeds for each.</summary>
/// <param name="Prefix">The path before the name of the group.</param>
/// <param name="Parameter">The name of the parameter.</param>
/// <param name="Suffix">The path after it.</param>
internal sealed record FeedGroup(string Prefix, string Parameter, string Suffix)
{
    /// <summary>Returns the groups of a route; <c>null</c> if it has no parameter.</summary>
    /// <exception cref="ArgumentException">The parameter is not the name of a group, or there are several.</exception>
    public static FeedGroup? Of(string path)
    {
        var start = path.IndexOf('{', StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var end = path.IndexOf('}', start);
        if (end < 0 || path.IndexOf('{', end) >= 0 || path[(start + 1)..end] is not ("tag" or "category" or "author" or "language"))
        {
            throw new ArgumentException($"'{path}' must have one of the parameters {{tag}}, {{category}}, {{author}} and {{language}}, or none.", nameof(path));
        }

        return new FeedGroup(path[..start], path[(start + 1)..end], path[(end + 1)..]);
    }

    public ArticleGroups<TArticle> In<TArticle>(ArticleCatalog<TArticle> articles)
        where TArticle : Article => Parameter switch
        {
            "tag" => articles.ByTag,
            "category" => articles.ByCategory,
            "author" => articles.ByAuthor,
            _ => articles.ByLanguage,
        };

    public ArticleCatalog<TArticle> View<TArticle>(ArticleCatalog<TArticle> articles, string name)
        where TArticle : Article => Parameter switch
        {
            "tag" => articles.WhereTag(name),
            "category" => articles.WhereCategory(name),
            "author" => articles.WhereAuthor(name),
            _ => articles.WhereLanguage(name),
        };

    /// <summary>Returns the path of a group, percent-encoded.</summary>
    public string PathOf(string name) => Prefix + Uri.EscapeDataString(name) + Suffix;
}
