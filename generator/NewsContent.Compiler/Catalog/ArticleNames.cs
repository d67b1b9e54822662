using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Catalog;

/// <summary>The keys by which articles are found, besides their slugs: for the analyzer of look-ups.</summary>
internal sealed record ArticleNames(
    EquatableArray<string> Tags,
    EquatableArray<string> Categories,
    EquatableArray<string> Authors,
    EquatableArray<string> Urls,
    EquatableArray<string> Redirects)
{
    /// <summary>The keys of one article.</summary>
    public static ArticleNames Of(PostMetadata article) =>
        new(article.Tags, article.Categories, article.Authors, new([article.Url]), article.RedirectFrom);

    /// <summary>All keys of several articles, sorted, each once.</summary>
    public static ArticleNames Merge(IReadOnlyCollection<ArticleNames> articles) => new(
        Sort(articles.SelectMany(article => article.Tags)),
        Sort(articles.SelectMany(article => article.Categories)),
        Sort(articles.SelectMany(article => article.Authors)),
        Sort(articles.SelectMany(article => article.Urls)),
        Sort(articles.SelectMany(article => article.Redirects)));

    private static EquatableArray<string> Sort(IEnumerable<string> names) =>
        names.Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
}

/// <summary>The keys of a post that is an article, or would be one without its error.</summary>
/// <param name="Folder">The folder of its collection.</param>
/// <param name="Names">The keys.</param>
internal sealed record PostNames(string Folder, ArticleNames Names)
{
    /// <summary>The keys of a post; <c>null</c> if the post is left out on purpose.</summary>
    public static PostNames? Of(ParsedPost post) =>
        (post.Entry is { } entry ? ArticleNames.Of(entry.Metadata) : post.NamesWithError) is { } names
            ? new PostNames(post.Model?.Folder ?? CollectionFolder.Posts, names)
            : null;
}
