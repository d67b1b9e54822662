namespace NewsContent.AspNetCore.Pages;

/// <summary>What is found at an old URL of an article.</summary>
/// <param name="Article">The article, which is elsewhere now.</param>
internal sealed record MovedArticle(Article Article);
