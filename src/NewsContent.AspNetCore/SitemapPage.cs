namespace NewsContent.AspNetCore;

/// <summary>A page of the app in the sitemap.</summary>
/// <param name="Path">The path from the root of the site, percent-encoded, such as <c>/about</c>.</param>
/// <param name="LastModified">The time of the last change; <c>null</c> if it is unknown.</param>
public readonly record struct SitemapPage(string Path, DateTimeOffset? LastModified = null);
