using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace NewsContent.AspNetCore.Pages;

/// <summary>
/// Matches paths of articles, redirects and (only in the fallback endpoint) missing pages. Other paths are left to other endpoints and middleware, such as static
/// files.
/// </summary>
/// <param name="find">Finds the match for a path without its first slash, decoded; <c>null</c> if there is none.</param>
internal sealed class ArticleRoute(Func<HttpContext, string, object?> find) : IRouteConstraint
{
    public const string Parameter = "articlePath";

    /// <summary>Returns the match of the constraint, so that the endpoint does not look it up again.</summary>
    public static object? FoundAt(HttpContext context) => context.Request.RouteValues[Parameter];

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
    {
        if (httpContext is null || routeDirection == RouteDirection.UrlGeneration)
        {
            return true;
        }

        if (find(httpContext, values[routeKey] as string ?? "") is not { } found)
        {
            return false;
        }

        values[routeKey] = found;
        return true;
    }
}
