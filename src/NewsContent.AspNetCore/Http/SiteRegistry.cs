using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace NewsContent.AspNetCore.Http;

/// <summary>The endpoints of all sites in an app. Names are unique, and the first of equal routes is used, so that several sites need no settings.</summary>
internal sealed partial class SiteRegistry
{
    private static readonly ConditionalWeakTable<IServiceProvider, SiteRegistry> Registries = new();

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<object>> _routes = new(StringComparer.OrdinalIgnoreCase);

    public static SiteRegistry Of(IEndpointRouteBuilder endpoints) => Registries.GetValue(endpoints.ServiceProvider, static _ => new SiteRegistry());

    /// <summary>Returns a unique endpoint name, such as <c>NewsContent2.Atom</c> for the second site.</summary>
    public string UniqueName(string site, string name)
    {
        lock (_names)
        {
            var unique = $"{site}.{name}";
            for (var number = 2; !_names.Add(unique); number++)
            {
                unique = string.Create(CultureInfo.InvariantCulture, $"{site}{number}.{name}");
            }

            return unique;
        }
    }

    /// <summary>Orders an endpoint after earlier endpoints with the same route, because routing would otherwise report each request as ambiguous.</summary>
    public void OrderAfterEqualRoutes(IEndpointConventionBuilder endpoint)
    {
        // Endpoints are built again whenever they are listed, so the rank is stored under a separate object.
        var key = new object();
        endpoint.Finally(builder =>
        {
            if (builder is RouteEndpointBuilder route)
            {
                route.Order += Rank(Parameters().Replace(route.RoutePattern.RawText ?? "", "{}"), key);
            }
        });
    }

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Parameters();

    private int Rank(string route, object key)
    {
        lock (_routes)
        {
            if (!_routes.TryGetValue(route, out var keys))
            {
                _routes[route] = keys = [];
            }

            if (!keys.Contains(key))
            {
                keys.Add(key);
            }

            return keys.IndexOf(key);
        }
    }
}
