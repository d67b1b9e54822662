using NewsContent.Compiler.Articles;

namespace NewsContent.Compiler.Tests.Catalog;

/// <summary>Posts for a catalog.</summary>
internal static class TestCatalog
{
    public static CatalogEntry Entry(string fileName, string lines = "")
    {
        var post = TestPost.Parse($"---\ntitle: Rates\n{lines}\n---\n<p>Text of {fileName}.</p>", fileName);
        Assert.True(post.Entry is not null, string.Join("\n", post.Problems.Select(problem => problem.Message)));
        return post.Entry;
    }

    public static PostMetadata Post(string fileName, string lines = "") => Entry(fileName, lines).Metadata;

    /// <summary>The orders in which a build may list files: unchanged, reversed and shuffled.</summary>
    public static IEnumerable<T[]> Orders<T>(IReadOnlyCollection<T> items)
    {
        yield return [.. items];
        yield return [.. items.Reverse()];
        var random = new Random(7);
        for (var i = 0; i < 10; i++)
        {
            var order = items.ToArray();
            random.Shuffle(order);
            yield return order;
        }
    }
}
