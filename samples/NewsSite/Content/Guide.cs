using NewsContent;

namespace NewsSite.Content;

/// <summary>The readers' guide in <c>_guide</c>: documents in the order of their <c>weight</c>, in folders. <c>Guide.Tree</c> has the folders.</summary>
[ArticleCollection<Article>("_guide", OrderBy = "weight")]
public static partial class Guide;
