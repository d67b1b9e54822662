namespace NewsContent.AspNetCore.Export;

/// <summary>A URL of the site on one of its pages.</summary>
/// <param name="Url">The path and query without the base path, percent-encoded.</param>
/// <param name="Written">The URL as on the page.</param>
internal readonly record struct PageLink(string Url, string Written);
