using NewsContent;

namespace Quickstart.Content;

/// <summary>The articles in <c>_posts</c>. The generator writes the members of the class: <c>All</c>, <c>BySlug</c>, <c>ByTag</c> and so on.</summary>
[ArticleCollection<NewsArticle>("_posts")]
public static partial class News;
