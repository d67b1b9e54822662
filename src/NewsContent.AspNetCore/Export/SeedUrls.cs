using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Export;

/// <summary>The URLs at which an export begins. All are paths without the base path, percent-encoded.</summary>
internal sealed class SeedUrls(IServiceProvider services)
{
    private readonly IReadOnlyList<RouteEndpoint> _endpoints =
    [
        .. services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(static endpoint => endpoint.Metadata.GetMetadata<ISuppressMatchingMetadata>()?.SuppressMatching != true),
    ];

    /// <summary>The sites of the app, in the order of their endpoints.</summary>
    public IEnumerable<ExportedUrls> Sites => _endpoints.Select(static endpoint => endpoint.Metadata.GetMetadata<ExportedUrls>()).OfType<ExportedUrls>();

    /// <summary>Returns the URLs of the articles, redirects, feeds of groups and 404 pages of all sites. A site in a route group whose prefix has parameters has none.</summary>
    public IEnumerable<string> OfSites() =>
        from endpoint in _endpoints
        let urls = endpoint.Metadata.GetMetadata<ExportedUrls>()
        let prefix = MountPoint.PrefixOf(endpoint)
        where urls is not null && prefix is not null
        from path in urls.List()
        select prefix + path;

    /// <summary>Returns the routes without parameters, or whose parameters are optional. Routes such as <c>/_framework</c> are left to the links of pages.</summary>
    public IEnumerable<string> OfRoutes() =>
        from endpoint in _endpoints
        where endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not { HttpMethods.Count: > 0 } methods || methods.HttpMethods.Contains(HttpMethods.Get, StringComparer.OrdinalIgnoreCase)
        where !IsStaticAsset(endpoint)
        let path = LiteralOf(endpoint.RoutePattern)
        where path is not null && !path.StartsWith("/_", StringComparison.Ordinal)
        select path;

    /// <summary>Returns the files in the web root, without the compressed copies of others.</summary>
    public IEnumerable<string> OfWebRoot() => services.GetService<IWebHostEnvironment>()?.WebRootFileProvider is { } files ? FilesIn(files, "") : [];

    private static IEnumerable<string> FilesIn(IFileProvider files, string folder)
    {
        var entries = files.GetDirectoryContents(folder).OrderBy(static entry => entry.Name, StringComparer.Ordinal).ToList();
        var names = entries.Where(static entry => !entry.IsDirectory).Select(static entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var path = folder + "/" + entry.Name;
            if (entry.IsDirectory)
            {
                foreach (var file in FilesIn(files, path))
                {
                    yield return file;
                }
            }
            else if (Path.GetExtension(entry.Name) is not (".gz" or ".br") || !names.Contains(Path.GetFileNameWithoutExtension(entry.Name)))
            {
                yield return new PathString(path).ToUriComponent();
            }
        }
    }

    // The endpoints of MapStaticAssets, a type of .NET 9: names with fingerprints are found by links, and the others in the web root.
    private static bool IsStaticAsset(Endpoint endpoint) =>
        endpoint.Metadata.Any(static metadata => metadata.GetType().FullName == "Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor");

    private static string? LiteralOf(RoutePattern pattern)
    {
        var path = "";
        foreach (var segment in pattern.PathSegments)
        {
            if (segment.Parts is [RoutePatternLiteralPart literal])
            {
                path += new PathString("/" + literal.Content).ToUriComponent();
            }
            else
            {
                return segment.Parts is [RoutePatternParameterPart { IsCatchAll: false } parameter] && (parameter.IsOptional || parameter.Default is not null)
                    ? path.Length == 0 ? "/" : path
                    : null;
            }
        }

        return path.Length == 0 ? "/" : pattern.RawText?.EndsWith('/') == true ? path + "/" : path;
    }
}
