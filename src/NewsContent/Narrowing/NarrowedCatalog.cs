namespace NewsContent.Narrowing;

/// <summary>The articles of a catalog that fulfill a condition. They are selected on first use, and again if the articles of the catalog change.</summary>
internal sealed class NarrowedCatalog<TArticle>(ArticleCatalog<TArticle> catalog, ArticleCondition condition) : CatalogOrigin<TArticle>
    where TArticle : Article
{
    private Known? _known;

    public override ArticleCatalog<TArticle> Current
    {
        get
        {
            var all = catalog.Snapshot();
            var known = _known;
            if (known?.All != all)
            {
                _known = known = new Known(all, all.Narrow(condition));
            }

            return known.Narrowed;
        }
    }

    private sealed record Known(ArticleCatalog<TArticle> All, ArticleCatalog<TArticle> Narrowed);
}
