using NewsContent;

namespace NewsSite;

/// <summary>The posts in <c>_posts</c>. The generator writes the members of the class: <c>All</c>, <c>BySlug</c>, <c>ByTag</c>, <c>Search</c> and so on.</summary>
[ArticleCollection<Post>("_posts")]
public static partial class Posts;
