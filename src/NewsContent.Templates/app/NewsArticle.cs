using NewsContent;

namespace ArticleApp;

/// <summary>An article with the front matter keys of this project.</summary>
public sealed partial class NewsArticle : Article
{
    /// <summary>The key <c>desk</c>, which is required.</summary>
    public partial string Desk { get; }

    /// <summary>The key <c>sources</c>, or <c>null</c> if the post has none.</summary>
    public partial IReadOnlyList<string>? Sources { get; }
}
