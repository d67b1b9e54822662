namespace NewsContent.Tests;

/// <summary>The default values of structs are empty and do not throw.</summary>
public sealed class DefaultValueTests
{
    [Fact]
    public void A_default_list_is_empty()
    {
        ArticleList<Article> list = default;

        foreach (var article in list)
        {
            Assert.Fail(article.Title);
        }

        Assert.Empty(list);
        Assert.Equal(list, list[..]);
        Assert.Equal(0, list.GetHashCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => list[0]);
        Assert.False(default(ArticleList<Article>.Enumerator).MoveNext());
    }

    [Fact]
    public void A_default_index_has_no_keys()
    {
        ArticleIndex<Article> index = default;

        Assert.Empty(index);
        Assert.Empty(index.Keys);
        Assert.Equal((0, 0), (index.Count, index.Values.Count()));
        Assert.False(index.ContainsKey("a"));
        Assert.False(index.TryGetValue("a", out _) || index.TryGetValue("a"u8, out _));
        Assert.Equal("No article has the key \"a\".", Assert.Throws<KeyNotFoundException>(() => index["a"]).Message);
        Assert.Throws<KeyNotFoundException>(() => index["a"u8]);
        Assert.Throws<ArgumentNullException>(() => index.ContainsKey(null!));
    }

    [Fact]
    public void Default_groups_have_no_names()
    {
        ArticleGroups<Article> groups = default;

        Assert.Empty(groups);
        Assert.Empty(groups.Keys);
        Assert.Equal((0, 0), (groups.Count, groups.Values.Count()));
        Assert.False(groups.ContainsKey("a"));
        Assert.False(groups.TryGetValue("a"u8, out var list));
        Assert.Empty(list);
        Assert.Equal("No article has the key \"a\".", Assert.Throws<KeyNotFoundException>(() => groups["a".AsSpan()]).Message);
        Assert.Throws<ArgumentNullException>(() => groups[(string)null!]);
    }
}
