namespace NewsContent.Narrowing;

/// <summary>The definition of a catalog whose articles can change: a view, or several catalogs with a view.</summary>
internal abstract class CatalogOrigin<TArticle>
    where TArticle : Article
{
    /// <summary>The articles at this moment. The same object until they change.</summary>
    public abstract ArticleCatalog<TArticle> Current { get; }
}
