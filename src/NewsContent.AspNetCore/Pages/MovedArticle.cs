namespace NewsContent.AspNetCore.Pages;

/// <summary>The match for a former URL of an article.</summary>
/// <param name="Article">The article at its current URL.</param>
internal sealed record MovedArticle(Article Article);
