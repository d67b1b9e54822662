namespace NewsSite.Content;

/// <summary>A security in an article.</summary>
/// <param name="Code">The code at the exchange, such as <c>699203</c>.</param>
/// <param name="Name">The name in the article.</param>
public sealed record Security(string Code, string Name);
