using NewsContent.CompilerServices;
using NewsContent.Narrowing;

namespace NewsContent;

/// <summary>
/// A catalog, covariant in the type of its articles: a catalog of any model is also a catalog of <see cref="Article"/>, so catalogs of different
/// models can be combined. Only <see cref="ArticleCatalog{TArticle}"/> implements it.
/// </summary>
/// <typeparam name="TArticle">The type of the articles.</typeparam>
public interface IArticleCatalog<out TArticle>
    where TArticle : Article
{
    /// <summary>Gets all articles, newest first unless the collection has another order.</summary>
    IReadOnlyList<TArticle> All { get; }

    /// <summary>Gets the collections, in the order of the constructor's arguments.</summary>
    internal IReadOnlyList<ArticleSource> Sources { get; }

    /// <summary>Gets whether the catalog does not have all articles of its collections.</summary>
    internal bool IsView { get; }

    /// <summary>Gets the articles at this moment.</summary>
    internal CatalogContents Contents { get; }
}
