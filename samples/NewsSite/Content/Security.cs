namespace NewsSite.Content;

/// <summary>A security that an article names.</summary>
/// <param name="Code">Its code at the exchange, such as <c>699203</c>.</param>
/// <param name="Name">What the article calls it.</param>
public sealed record Security(string Code, string Name);
