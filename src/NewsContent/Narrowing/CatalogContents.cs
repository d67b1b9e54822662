using NewsContent.CompilerServices;

namespace NewsContent.Narrowing;

/// <summary>The articles of a catalog at one moment. Equal if it is the same object.</summary>
/// <param name="sources">The collections.</param>
/// <param name="selection">The articles of the collections; <c>null</c> for all.</param>
internal sealed class CatalogContents(ArticleSource[] sources, ArticleSelection? selection)
{
    public ArticleSource[] Sources => sources;

    public ArticleSelection? Selection => selection;

    /// <summary>Returns the articles of several catalogs.</summary>
    public static CatalogContents Combine(IReadOnlyList<CatalogContents> parts)
    {
        ArticleSource[] sources = [.. parts.SelectMany(static part => part.Sources).Distinct()];
        if (parts.All(static part => part.Selection is null))
        {
            return new CatalogContents(sources, null);
        }

        var all = Array.ConvertAll(sources, ArticleSelection.CreateWords);
        foreach (var part in parts)
        {
            foreach (var source in part.Sources)
            {
                var words = all[Array.IndexOf(sources, source)];
                if (part.Selection?.WordsOf(source) is not { } selected)
                {
                    ArticleSelection.AddAll(words, source.Count);
                    continue;
                }

                for (var i = 0; i < words.Length; i++)
                {
                    words[i] |= selected[i];
                }
            }
        }

        return new CatalogContents(sources, new ArticleSelection(sources, all));
    }
}
