using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Articles;

/// <summary>The lookup keys of articles except slugs, which the lookup analyzer reads.</summary>
internal sealed record ArticleNames(
    EquatableArray<string> Tags,
    EquatableArray<string> Categories,
    EquatableArray<string> Authors,
    EquatableArray<string> Urls,
    EquatableArray<string> Redirects)
{
    /// <summary>Returns the keys of one article.</summary>
    public static ArticleNames Of(PostMetadata article) =>
        new(article.Tags, article.Categories, article.Authors, new([article.Url]), article.RedirectFrom);

    /// <summary>Returns the distinct keys of several articles, sorted.</summary>
    public static ArticleNames Merge(IReadOnlyCollection<ArticleNames> articles) => new(
        Sort(articles.SelectMany(article => article.Tags)),
        Sort(articles.SelectMany(article => article.Categories)),
        Sort(articles.SelectMany(article => article.Authors)),
        Sort(articles.SelectMany(article => article.Urls)),
        Sort(articles.SelectMany(article => article.Redirects)));

    private static EquatableArray<string> Sort(IEnumerable<string> names) =>
        names.Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
}
