using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace NewsContent.AspNetCore.Pages;

/// <summary>
/// Whether a path is an article's, a redirect's or, for the last of all endpoints, a page's that is not there. All other paths are left
/// to the app's other endpoints and middleware, static files among them.
/// </summary>
/// <param name="matches">Says so of a path after its first slash, decoded.</param>
internal sealed class ArticleRoute(Func<HttpContext, string, bool> matches) : IRouteConstraint
{
    public const string Parameter = "articlePath";

    public static string PathOf(HttpContext context) => context.Request.RouteValues[Parameter] as string ?? "";

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        httpContext is null || routeDirection == RouteDirection.UrlGeneration || matches(httpContext, values[routeKey] as string ?? "");
}
