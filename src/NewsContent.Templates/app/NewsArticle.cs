using NewsContent;

namespace ArticleApp;

/// <summary>An article: what every article has, and what the posts of this project say besides.</summary>
public sealed partial class NewsArticle : Article
{
    /// <summary>The key <c>desk</c>. A post without it does not build.</summary>
    public partial string Desk { get; }

    /// <summary>The key <c>sources</c>, or <c>null</c> if the post has none.</summary>
    public partial IReadOnlyList<string>? Sources { get; }
}
