using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace NewsContent.AspNetCore.Pages;

/// <summary>
/// Whether a path is an article's, a redirect's or, for the last of all endpoints, a page's that is not there. All other paths are left
/// to the app's other endpoints and middleware, static files among them.
/// </summary>
/// <param name="find">Says what is at a path after its first slash, decoded; <c>null</c>: nothing.</param>
internal sealed class ArticleRoute(Func<HttpContext, string, object?> find) : IRouteConstraint
{
    public const string Parameter = "articlePath";

    /// <summary>What the constraint found, so that the endpoint need not look it up again.</summary>
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
