using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NewsContent.AspNetCore.Export;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Heads;

/// <summary>The mapped site to which a request belongs.</summary>
internal static class SiteOfRequest
{
    private static readonly ConditionalWeakTable<EndpointDataSource, IReadOnlyList<MappedSite>> Sites = new();

    /// <summary>Returns the site of the endpoint; for a page of the app itself, the site whose group has the longest prefix of the path, and the first of equal ones.</summary>
    /// <param name="context">The request.</param>
    /// <param name="options">The options of the page; <c>null</c> for those of the site.</param>
    public static SiteSettings Find(HttpContext context, SiteOptions? options)
    {
        var settings = context.GetEndpoint()?.Metadata.GetMetadata<ExportedUrls>()?.Settings ?? MappedAt(context)?.Settings;
        return options is null && settings is not null ? settings : new SiteSettings(options ?? SiteOptions.Default, () => settings?.Info ?? SiteInfo.None);
    }

    /// <summary>Returns the address of the site. For a page of the app itself, the prefix is that of the group of the site.</summary>
    public static SiteAddress AddressOf(HttpContext context, SiteSettings settings) =>
        context.GetEndpoint()?.Metadata.GetMetadata<MountPoint>() is null && MappedAt(context) is { Prefix.Length: > 0 } site
            ? SiteAddress.Of(context.Request, settings, context.Request.PathBase.ToUriComponent().TrimEnd('/') + site.Prefix)
            : SiteAddress.Of(context.Request, settings);

    private static MappedSite? MappedAt(HttpContext context)
    {
        if (context.RequestServices?.GetService<EndpointDataSource>() is not { } endpoints)
        {
            return null;
        }

        var path = context.Request.Path.ToUriComponent();
        var best = (MappedSite?)null;
        foreach (var site in Sites.GetValue(endpoints, List))
        {
            if ((best is null || site.Prefix.Length > best.Prefix.Length)
                && (site.Prefix.Length == 0 || (path.StartsWith(site.Prefix, StringComparison.OrdinalIgnoreCase) && (path.Length == site.Prefix.Length || path[site.Prefix.Length] == '/'))))
            {
                best = site;
            }
        }

        return best;
    }

    private static IReadOnlyList<MappedSite> List(EndpointDataSource endpoints) =>
    [
        .. from endpoint in endpoints.Endpoints.OfType<RouteEndpoint>()
           let urls = endpoint.Metadata.GetMetadata<ExportedUrls>()
           let prefix = MountPoint.PrefixOf(endpoint)
           where urls is not null && prefix is not null
           select new MappedSite(prefix, urls.Settings),
    ];

    private sealed record MappedSite(string Prefix, SiteSettings Settings);
}
