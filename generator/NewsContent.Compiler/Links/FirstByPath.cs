using NewsContent.Compiler.Articles;

namespace NewsContent.Compiler.Links;

/// <summary>Fills tables from posts in the order of their paths: the first post with a key is kept.</summary>
internal static class FirstByPath
{
    /// <summary>Adds a value unless the key already has one.</summary>
    public static void AddFirst<TKey, TValue>(this Dictionary<TKey, TValue> table, TKey key, TValue value)
        where TKey : notnull
    {
        if (!table.ContainsKey(key))
        {
            table.Add(key, value);
        }
    }

    /// <summary>Adds a post unless the key already has one. An article replaces a post that is not an article.</summary>
    public static void AddPost(this Dictionary<string, PostAddress> table, string key, PostAddress post)
    {
        if (!table.TryGetValue(key, out var first) || (post.IsArticle && !first.IsArticle))
        {
            table[key] = post;
        }
    }
}
