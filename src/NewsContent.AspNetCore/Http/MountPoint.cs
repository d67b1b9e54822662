using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace NewsContent.AspNetCore.Http;

/// <summary>Endpoint metadata with the number of route segments that belong to the site. The segments before them are prefixes of groups.</summary>
/// <param name="segments">The number of segments.</param>
internal sealed class MountPoint(int segments)
{
    /// <summary>
    /// Returns the path before the paths of the site, percent-encoded: the <c>PathBase</c> of the request and the prefixes of the groups. It is empty, or has a leading
    /// slash and no trailing slash. Literal segments are written as in the route, because routes are not case-sensitive.
    /// </summary>
    public static string Of(HttpContext context)
    {
        var path = context.Request.PathBase.ToUriComponent().TrimEnd('/');
        if (context.GetEndpoint() is not RouteEndpoint endpoint || endpoint.Metadata.GetMetadata<MountPoint>() is not { } mount)
        {
            return path;
        }

        var prefixes = endpoint.RoutePattern.PathSegments.Count - mount.Segments;
        if (prefixes <= 0)
        {
            return path;
        }

        var written = (context.Request.Path.Value ?? "").Split('/');
        var result = new StringBuilder(path);
        for (var i = 0; i < prefixes; i++)
        {
            var segment = endpoint.RoutePattern.PathSegments[i].Parts is [RoutePatternLiteralPart literal] ? literal.Content
                : i + 1 < written.Length ? written[i + 1]
                : "";
            result.Append(new PathString("/" + segment).ToUriComponent());
        }

        return result.ToString();
    }

    /// <summary>Returns the prefixes of the groups of an endpoint, percent-encoded: empty, or with a leading slash; <c>null</c> if they have parameters, or if the endpoint does not belong to a site.</summary>
    public static string? PrefixOf(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<MountPoint>() is not { } mount)
        {
            return null;
        }

        var prefix = "";
        for (var i = 0; i < endpoint.RoutePattern.PathSegments.Count - mount.Segments; i++)
        {
            if (endpoint.RoutePattern.PathSegments[i].Parts is not [RoutePatternLiteralPart literal])
            {
                return null;
            }

            prefix += new PathString("/" + literal.Content).ToUriComponent();
        }

        return prefix;
    }

    private int Segments => segments;
}
