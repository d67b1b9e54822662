namespace NewsContent.AspNetCore.Sitemaps;

/// <summary>A page of the site.</summary>
/// <param name="Url">Its absolute URL.</param>
/// <param name="LastModified">When it last changed; <c>null</c>: unknown.</param>
internal readonly record struct SitemapEntry(string Url, DateTimeOffset? LastModified);
