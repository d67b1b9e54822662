using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Links;

/// <summary>The lists of articles that Jekyll provides to Liquid: of each collection, category and tag.</summary>
internal sealed class SiteLists
{
    private const string Posts = "posts";

    private readonly Dictionary<string, YamlValue> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (PostListing? Previous, PostListing? Next)> _neighbors = new(StringComparer.Ordinal);

    /// <param name="articles">The articles.</param>
    /// <param name="orders">The orders of collections in <c>_config.yml</c>.</param>
    public SiteLists(IReadOnlyCollection<PostListing> articles, EquatableArray<CollectionOrder> orders)
    {
        foreach (var collection in articles.GroupBy(article => article.Collection, StringComparer.Ordinal))
        {
            PostListing[] inOrder = orders.FirstOrDefault(order => order.Folder == "_" + collection.Key) is { } own ? [.. Sort(own, collection)] : [.. collection.OrderBy(article => article.Ticks).ThenBy(article => article.RelativePath, StringComparer.Ordinal)];
            for (var i = 0; i < inOrder.Length; i++)
            {
                _neighbors[inOrder[i].RelativePath] = (i > 0 ? inOrder[i - 1] : null, i + 1 < inOrder.Length ? inOrder[i + 1] : null);
            }

            _byName[collection.Key] = ListOf(collection.Key == Posts ? Enumerable.Reverse(inOrder) : inOrder);
            if (collection.Key == Posts)
            {
                _byName["tags"] = Group(inOrder, "tags");
                _byName["categories"] = Group(inOrder, "categories");
            }
        }
    }

    /// <summary>Returns a list of the site by its name; <c>null</c> if there is none.</summary>
    public YamlValue? Find(string name) => _byName.TryGetValue(name, out var list) ? list : null;

    /// <summary>Returns the next or the previous post; null in YAML if there is none.</summary>
    /// <param name="path">The path of the post.</param>
    /// <param name="name">The name of the variable.</param>
    public YamlValue Neighbor(string path, string name)
    {
        _neighbors.TryGetValue(path, out var neighbors);
        return (name == "next" ? neighbors.Next : neighbors.Previous)?.Values ?? (YamlValue)new YamlScalar("", IsPlain: true);
    }

    private static IEnumerable<PostListing> Sort(CollectionOrder order, IEnumerable<PostListing> articles) => order.Sort(
        articles,
        static article => article.RelativePath,
        static article => article.Ticks,
        article => order.Key is null ? OrderValue.Missing
            : order.Key != "date" ? OrderValue.Of(article.Values[order.Key])
            : article.Ticks != 0 ? OrderValue.OfDate(article.Ticks) : OrderValue.Missing);

    // The keys are in the order of the oldest posts, and the posts of each are newest first.
    private static YamlMapping Group(IEnumerable<PostListing> oldestFirst, string key) => new(oldestFirst
        .SelectMany(article => NamesOf(article, key).Select(name => (Name: name, Article: article)))
        .GroupBy(pair => pair.Name, pair => pair.Article, StringComparer.Ordinal)
        .Select(group => new YamlEntry(group.Key, ListOf(group.Reverse())))
        .ToEquatableArray());

    private static IEnumerable<string> NamesOf(PostListing article, string key) =>
        article.Values[key] is YamlSequence names ? names.Items.OfType<YamlScalar>().Select(name => name.Value).Distinct(StringComparer.Ordinal) : [];

    private static YamlSequence ListOf(IEnumerable<PostListing> articles) => new(articles.Select(article => (YamlValue)article.Values).ToEquatableArray());
}
