using NewsContent;

namespace Quickstart.Content;

/// <summary>The articles of <c>_posts</c>. The generator writes what a collection has: <c>All</c>, <c>BySlug</c>, <c>ByTag</c> and so on.</summary>
[ArticleCollection<NewsArticle>("_posts")]
public static partial class News;
