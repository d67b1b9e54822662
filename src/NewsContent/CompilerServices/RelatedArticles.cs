using NewsContent.Layout;
using NewsContent.Merging;
using NewsContent.Narrowing;

namespace NewsContent.CompilerServices;

/// <summary>
/// Finds the articles that share tags and categories with an article. The fewer articles have a name, the larger is its weight: the
/// logarithm of 1 + articles / articles with the name, which is the inverse document frequency of text search.
/// </summary>
/// <param name="sources">The collections.</param>
/// <param name="selection">The articles to choose from; <c>null</c> for all.</param>
internal sealed class RelatedArticles(ArticleSource[] sources, ArticleSelection? selection)
{
    // Weights are integers, so that sums do not depend on their order, and ties are equal on every machine.
    private const double WeightUnit = 1000;

    /// <summary>Returns the related articles, most related first; equally related articles are newest first, then in the order of the collections.</summary>
    /// <param name="article">An article of one of the collections.</param>
    /// <param name="limit">The maximum number of articles.</param>
    public IEnumerable<ArticleHandle> Find(ArticleHandle article, int limit)
    {
        var scores = new Dictionary<(int Source, int Index), long>();
        AddScores(article, KeyTable.Tags, TableLayout.Row.Tags, scores);
        AddScores(article, KeyTable.Categories, TableLayout.Row.Categories, scores);
        scores.Remove((Array.IndexOf(sources, article.Source), article.Index));
        return scores
            .OrderByDescending(pair => pair.Value)
            .ThenByDescending(pair => sources[pair.Key.Source].Ticks(pair.Key.Index))
            .ThenBy(pair => pair.Key)
            .Take(limit)
            .Select(pair => new ArticleHandle(sources[pair.Key.Source], pair.Key.Index));
    }

    private void AddScores(ArticleHandle article, KeyTable groups, int column, Dictionary<(int Source, int Index), long> scores)
    {
        var seen = new HashSet<int>();
        var list = article.Source.Row(article.Index, column);
        for (var i = 0; i < article.Source.ListLength(list); i++)
        {
            // A duplicate tag of an article does not increase its weight.
            var name = article.Source.ListItem(list, i);
            if (seen.Add(name))
            {
                AddScores(article.Source.Utf8(name), groups, scores);
            }
        }
    }

    private void AddScores(ReadOnlySpan<byte> name, KeyTable groups, Dictionary<(int Source, int Index), long> scores)
    {
        var total = 0;
        var count = 0;
        var found = new ArticleList<Article>[sources.Length];
        for (var i = 0; i < sources.Length; i++)
        {
            total += selection is null ? sources[i].Count : 0;
            if (sources[i].Find(groups, name) is >= 0 and var group)
            {
                found[i] = ArticleList<Article>.OfGroup(sources[i], sources[i].Reader(groups), group);
                count += ArticleMerge.CountOf(found[i], selection);
            }
        }

        if (count == 0)
        {
            return;
        }

        total += selection?.Count ?? 0;
        var weight = (long)Math.Round(Math.Log(1 + ((double)total / count)) * WeightUnit);
        for (var i = 0; i < found.Length; i++)
        {
            for (var member = 0; member < found[i].Count; member++)
            {
                var key = (i, found[i].HandleAt(member).Index);
                if (selection is not null && !selection.Contains(i, key.Index))
                {
                    continue;
                }

                scores[key] = scores.GetValueOrDefault(key) + weight;
            }
        }
    }
}
