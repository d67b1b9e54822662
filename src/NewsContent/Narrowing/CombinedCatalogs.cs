namespace NewsContent.Narrowing;

/// <summary>The articles of several catalogs of which one is a view.</summary>
internal sealed class CombinedCatalogs<TArticle>(IArticleCatalog<TArticle>[] catalogs) : CatalogOrigin<TArticle>
    where TArticle : Article
{
    private Known? _known;

    public override ArticleCatalog<TArticle> Current
    {
        get
        {
            var known = _known;
            if (known is null || !IsCurrent(known.Parts))
            {
                var parts = Array.ConvertAll(catalogs, static catalog => catalog.Contents);
                _known = known = new Known(parts, new ArticleCatalog<TArticle>(CatalogContents.Combine(parts), list: null));
            }

            return known.Combined;
        }
    }

    private bool IsCurrent(CatalogContents[] parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (catalogs[i].Contents != parts[i])
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Known(CatalogContents[] Parts, ArticleCatalog<TArticle> Combined);
}
