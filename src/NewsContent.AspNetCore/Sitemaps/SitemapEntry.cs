namespace NewsContent.AspNetCore.Sitemaps;

/// <summary>A page of the site.</summary>
/// <param name="Url">The absolute URL.</param>
/// <param name="LastModified">The time of the last change; <c>null</c> if it is unknown.</param>
internal readonly record struct SitemapEntry(string Url, DateTimeOffset? LastModified);
