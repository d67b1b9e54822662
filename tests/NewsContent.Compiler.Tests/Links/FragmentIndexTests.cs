using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Links;

/// <summary>The ids of articles, which are found by binary search.</summary>
public sealed class FragmentIndexTests
{
    public static TheoryData<int> Counts => [.. Enumerable.Range(0, 9)];

    [Theory]
    [MemberData(nameof(Counts))]
    public void Each_of_its_ids_is_found_and_no_other(int count)
    {
        var index = new FragmentIndex(new([new ArticleIds("/a/", Ids(count))]));

        for (var i = 0; i < count; i++)
        {
            Assert.True(index.Has("/a/", $"id{i}b", ""));
            Assert.False(index.Has("/a/", $"id{i}a", ""));
            Assert.False(index.Has("/a/", $"id{i}c", ""));
        }

        Assert.False(index.Has("/a/", "", ""));
        Assert.False(index.Has("/a/", "z", ""));
        Assert.False(index.Has("/b/", "id0b", ""));
    }

    [Fact]
    public void Articles_with_one_URL_share_their_ids()
    {
        var index = new FragmentIndex(new([new ArticleIds("/a/", new(["b", "d"])), new ArticleIds("/a/", new(["a", "c"]))]));

        Assert.All(new[] { "a", "b", "c", "d" }, id => Assert.True(index.Has("/a/", id, "")));
    }

    private static EquatableArray<string> Ids(int count) => new([.. Enumerable.Range(0, count).Select(i => $"id{i}b")]);
}
