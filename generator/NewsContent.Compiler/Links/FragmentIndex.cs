using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Links;

/// <summary>The ids of all articles. They are separate from the URLs because an edited heading changes only the ids.</summary>
/// <param name="Articles">The articles in the order of their paths, each with its ids. Those with one URL were reported, so a link may lead to an id of any of them.</param>
internal sealed record FragmentIndex(EquatableArray<ArticleIds> Articles)
{
    private readonly Lazy<Dictionary<string, EquatableArray<string>>> _byUrl = new(() => ToDictionary(Articles));

    /// <summary>Returns the ids of an article, in order.</summary>
    public EquatableArray<string> IdsOf(string url) => _byUrl.Value.TryGetValue(url, out var ids) ? ids : default;

    /// <summary>Returns whether an article has the target of a fragment, with or without the prefix of ids, percent-encoded or not.</summary>
    public bool Has(string url, string fragment, string idPrefix)
    {
        var ids = IdsOf(url);
        return Contains(ids, Ids.WithPrefix(fragment, idPrefix)) || Contains(ids, Ids.WithPrefix(SiteUrl.Key(fragment), idPrefix));
    }

    public bool Equals(FragmentIndex? other) => other is not null && Articles.Equals(other.Articles);

    public override int GetHashCode() => Articles.Count;

    private static bool Contains(EquatableArray<string> ids, string id)
    {
        var low = 0;
        var high = ids.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(ids[middle], id);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }

    private static Dictionary<string, EquatableArray<string>> ToDictionary(EquatableArray<ArticleIds> articles) =>
        articles.GroupBy(article => article.Url, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => group.Count() == 1 ? group.First().Ids : group.SelectMany(article => article.Ids).OrderBy(id => id, StringComparer.Ordinal).ToEquatableArray(),
            StringComparer.Ordinal);
}
