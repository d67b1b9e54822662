namespace NewsContent.AspNetCore.Sitemaps;

/// <summary>A page of the site.</summary>
/// <param name="Url">The absolute URL.</param>
/// <param name="LastModified">The time of the last change; <c>null</c> if it is unknown.</param>
/// <param name="Versions">The page in all its languages; empty if it has one.</param>
internal readonly record struct SitemapEntry(string Url, DateTimeOffset? LastModified, IReadOnlyList<(string Language, string Url)> Versions);
