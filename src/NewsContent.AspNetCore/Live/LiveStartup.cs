using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsContent.CompilerServices;

namespace NewsContent.AspNetCore.Live;

/// <summary>A hosting startup that adds live mode to an app in development. Only builds for development contain the attribute that names this class.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LiveStartup : IHostingStartup
{
    /// <inheritdoc/>
    public void Configure(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (!LiveContent.IsSupported)
        {
            return;
        }

        builder.ConfigureServices((context, services) =>
        {
            if (context.HostingEnvironment.IsDevelopment())
            {
                Add(services);
            }
        });
    }

    /// <summary>Adds live mode to an app whose builder ignores <see cref="IHostingStartup"/>, such as a slim one.</summary>
    internal static void AddTo(IEndpointRouteBuilder endpoints)
    {
        if (endpoints is not WebApplication app || !app.Environment.IsDevelopment() || app.Services.GetService<LiveSite>() is not null)
        {
            return;
        }

        var site = new LiveSite();
        if (((IApplicationBuilder)app).Properties.TryAdd(nameof(LiveSite), site))
        {
            var compilers = new LiveCompilers(site, app.Environment, app.Services.GetRequiredService<ILoggerFactory>());
            app.Use(request => new LiveMiddleware(request, site).InvokeAsync);
            app.Lifetime.ApplicationStarted.Register(() => compilers.StartAsync(CancellationToken.None));
            app.Lifetime.ApplicationStopping.Register(() => compilers.StopAsync(CancellationToken.None).Wait());
        }
    }

    private static void Add(IServiceCollection services)
    {
        services.TryAddSingleton<LiveSite>();
        services.AddHostedService<LiveCompilers>();
        services.AddTransient<IStartupFilter, FirstMiddleware>();
    }

    // Before all other middleware, so that a request reads one version of the articles from routing to the last byte.
    private sealed class FirstMiddleware(LiveSite site) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(request => new LiveMiddleware(request, site).InvokeAsync);
            next(app);
        };
    }
}
