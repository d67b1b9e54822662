using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>
/// Finds the articles that share tags and categories with one. A name weighs the more the fewer articles have it: the
/// logarithm of 1 + articles / articles with the name, the inverse document frequency of text search.
/// </summary>
internal static class RelatedArticles
{
    // Weights are whole, so that sums do not depend on their order and ties are ties on every machine.
    private const double WeightUnit = 1000;

    /// <summary>The indexes of the nearest, nearest first, of equally near ones the newest first.</summary>
    public static int[] Find(ArticleSource source, int index, int count)
    {
        var scores = new Dictionary<int, long>();
        AddScores(source, KeyTable.Tags, source.Row(index, TableLayout.Row.Tags), scores);
        AddScores(source, KeyTable.Categories, source.Row(index, TableLayout.Row.Categories), scores);
        scores.Remove(index);
        return [.. scores.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(count).Select(pair => pair.Key)];
    }

    private static void AddScores(ArticleSource source, KeyTable groups, int list, Dictionary<int, long> scores)
    {
        var seen = new HashSet<int>();
        for (var i = 0; i < source.ListLength(list); i++)
        {
            // An article may write a tag twice; that does not make it nearer.
            var group = source.Find(groups, source.Utf8(source.ListItem(list, i)));
            if (!seen.Add(group))
            {
                continue;
            }

            var first = source.GroupField(groups, group, TableLayout.Group.FirstMember);
            var members = source.GroupField(groups, group, TableLayout.Group.MemberCount);
            var weight = (long)Math.Round(Math.Log(1 + ((double)source.Count / members)) * WeightUnit);
            for (var member = 0; member < members; member++)
            {
                var other = source.Member(first + member);
                scores[other] = scores.GetValueOrDefault(other) + weight;
            }
        }
    }
}
