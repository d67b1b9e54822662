namespace NewsContent.AspNetCore.Export;

/// <summary>A URL to export.</summary>
/// <param name="Url">The path and query without the base path, percent-encoded.</param>
/// <param name="Page">The path of the page that names it; <c>null</c> if it is not named by a page.</param>
/// <param name="Written">The URL as on that page.</param>
/// <param name="IsRequired">Whether a URL that is not found is a problem.</param>
internal sealed record ExportedUrl(string Url, string? Page, string Written, bool IsRequired)
{
    private int QueryStart => Url.IndexOf('?', StringComparison.Ordinal) is >= 0 and var start ? start : Url.Length;

    /// <summary>The path, percent-encoded.</summary>
    public string Path => Url[..QueryStart];

    /// <summary>The query with its question mark; empty if there is none.</summary>
    public string Query => Url[QueryStart..];

    /// <summary>The path, decoded.</summary>
    public string DecodedPath => Uri.UnescapeDataString(Path);

    /// <summary>A string that is equal for all spellings of the URL.</summary>
    public string Key => DecodedPath + Query;
}
