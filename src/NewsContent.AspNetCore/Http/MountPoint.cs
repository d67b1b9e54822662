using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace NewsContent.AspNetCore.Http;

/// <summary>Endpoint metadata: how many segments of the endpoint's route are the site's own. Those before them are the groups' prefixes.</summary>
/// <param name="segments">The number of segments.</param>
internal sealed class MountPoint(int segments)
{
    /// <summary>
    /// Returns the path that precedes the site's paths, percent-encoded: the request's <c>PathBase</c> and the prefixes of the groups. Empty, or with a slash at
    /// its start and none at its end. Literal segments are written as the route has them, because routes match in any case.
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

    private int Segments => segments;
}
