using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Links;

/// <summary>The lists of articles that Jekyll provides to Liquid: of each collection, category and tag.</summary>
internal sealed class SiteLists
{
    private const string Posts = "posts";

    private readonly Dictionary<string, YamlValue> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (PostListing? Previous, PostListing? Next)> _neighbors = new(StringComparer.Ordinal);

    public SiteLists(IReadOnlyCollection<PostListing> articles)
    {
        foreach (var collection in articles.GroupBy(article => article.Collection, StringComparer.Ordinal))
        {
            PostListing[] oldestFirst = [.. collection.OrderBy(article => article.Ticks).ThenBy(article => article.RelativePath, StringComparer.Ordinal)];
            for (var i = 0; i < oldestFirst.Length; i++)
            {
                _neighbors[oldestFirst[i].RelativePath] = (i > 0 ? oldestFirst[i - 1] : null, i + 1 < oldestFirst.Length ? oldestFirst[i + 1] : null);
            }

            _byName[collection.Key] = ListOf(collection.Key == Posts ? Enumerable.Reverse(oldestFirst) : oldestFirst);
            if (collection.Key == Posts)
            {
                _byName["tags"] = Group(oldestFirst, "tags");
                _byName["categories"] = Group(oldestFirst, "categories");
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
