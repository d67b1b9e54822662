using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>The lookups of a collection by properties of its model. Only for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ModelLookups
{
    /// <summary>Returns the lookup of a property whose values are strings or articles.</summary>
    /// <typeparam name="TArticle">The model.</typeparam>
    /// <param name="catalog">The catalog of the collection.</param>
    /// <param name="number">The number of the lookup.</param>
    /// <param name="key">The front matter key, for messages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is <c>null</c>.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="catalog"/> does not have exactly one collection.</exception>
    public static ArticleGroups<TArticle> Get<TArticle>(ArticleCatalog<TArticle> catalog, int number, string key)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.GetLookup(number, key);
    }

    /// <summary>Returns the lookup of a property with other values.</summary>
    /// <typeparam name="TArticle">The model.</typeparam>
    /// <typeparam name="TKey">The type of the values.</typeparam>
    /// <inheritdoc cref="Get{TArticle}(ArticleCatalog{TArticle}, int, string)"/>
    public static ArticleGroups<TArticle, TKey> Get<TArticle, TKey>(ArticleCatalog<TArticle> catalog, int number, string key)
        where TArticle : Article
        where TKey : struct => new(Get(catalog, number, key));
}
