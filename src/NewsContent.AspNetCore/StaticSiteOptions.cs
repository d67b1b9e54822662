namespace NewsContent.AspNetCore;

/// <summary>The options of <see cref="StaticSite.ExportStaticSiteAsync"/>.</summary>
public sealed class StaticSiteOptions
{
    /// <summary>
    /// Gets or sets the scheme and host of the exported site, such as <c>https://news.example.com</c>. It also replaces <see cref="SiteOptions.Url"/> in feeds, sitemaps and
    /// heads. Default: the URL of the first mapped site that has one.
    /// </summary>
    public string? Url { get; set; }

    /// <summary>
    /// Gets or sets the path of the exported site on its host, such as <c>/repository</c> for the project page of a repository. It is the <c>PathBase</c> of requests. It is added to URLs
    /// in pages and style sheets that begin with <c>/</c>, unless they already have it. Default: <see cref="SiteOptions.BaseUrl"/> of the first mapped site that has one, then the root.
    /// </summary>
    public string? BasePath { get; set; }

    /// <summary>
    /// Gets the paths of other pages and files to export, such as <c>/offline.html</c>, without the base path. Default: none. Articles, redirects, feeds, sitemaps, routes without
    /// parameters, web root files and every page that a link leads to are exported in any case.
    /// </summary>
    public IList<string> Paths { get; } = [];

    /// <summary>
    /// Gets or sets the function that returns <c>true</c> for paths that are not exported, such as <c>/search</c>. The path is decoded and has no base path.
    /// Links to it are neither followed nor reported. Default: none.
    /// </summary>
    public Func<string, bool>? Exclude { get; set; }

    /// <summary>Gets or sets the receiver of progress reports, which are sent at most ten times a second; <c>null</c> for none.</summary>
    public IProgress<StaticSiteProgress>? Progress { get; set; }

    /// <summary>Gets or sets the maximum number of requests at the same time. Default: the number of processors.</summary>
    public int MaxDegreeOfParallelism { get; set; } = Environment.ProcessorCount;

    /// <summary>Gets or sets the maximum number of URLs. It stops the export of a site whose pages link to new pages without end. Default: 1,000,000.</summary>
    public int MaxUrls { get; set; } = 1_000_000;
}
