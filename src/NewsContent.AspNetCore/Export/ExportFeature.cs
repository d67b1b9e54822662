namespace NewsContent.AspNetCore.Export;

/// <summary>Marks a request of an export.</summary>
/// <param name="Url">The URL of the site if the options of the export set it; replaces the URL of the site's own options.</param>
/// <param name="HasBasePath">Whether the options of the export set the base path, so that the <c>PathBase</c> of the request replaces that of the site's own options.</param>
internal sealed record ExportFeature(string? Url, bool HasBasePath);
