using NewsContent.CompilerServices;

namespace NewsContent;

/// <summary>
/// What an <see cref="ArticleCatalog{TArticle}"/> is of: a catalog of any model is one of <see cref="Article"/> too, so that catalogs
/// of different models go into one. Implemented by <see cref="ArticleCatalog{TArticle}"/> alone.
/// </summary>
/// <typeparam name="TArticle">The articles' type.</typeparam>
public interface IArticleCatalog<out TArticle>
    where TArticle : Article
{
    /// <summary>All articles, newest first.</summary>
    IReadOnlyList<TArticle> All { get; }

    /// <summary>The collections, in the order in which they were given.</summary>
    internal IReadOnlyList<ArticleSource> Sources { get; }
}
