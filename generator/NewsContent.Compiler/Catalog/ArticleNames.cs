using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Catalog;

/// <summary>The lookup keys of a collection except slugs, which the lookup analyzer reads.</summary>
internal sealed record ArticleNames(
    EquatableArray<string> Tags,
    EquatableArray<string> Categories,
    EquatableArray<string> Authors,
    EquatableArray<string> Urls,
    EquatableArray<string> Redirects)
{
    public static ArticleNames Create(ArticleCatalog catalog) => new(
        Sort(catalog.Articles.SelectMany(article => article.Tags)),
        Sort(catalog.Articles.SelectMany(article => article.Categories)),
        Sort(catalog.Articles.SelectMany(article => article.Authors)),
        Sort(catalog.Articles.Select(article => article.Url)),
        Sort(catalog.Articles.SelectMany(article => article.RedirectFrom)));

    private static EquatableArray<string> Sort(IEnumerable<string> names) =>
        names.Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
}
