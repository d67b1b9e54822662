using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Net.Http.Headers;
using NewsContent.CompilerServices;

namespace NewsContent.AspNetCore.Live;

/// <summary>Lets a request read one version of the articles, and adds a script to HTML pages that loads them again and shows errors.</summary>
internal sealed class LiveMiddleware(RequestDelegate next, LiveSite site)
{
    private const string EventsPath = "/_newscontent/events";
    private const string ScriptPath = "/_newscontent/live.js";

    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.IsStaticExport())
        {
            await next(context);
            return;
        }

        switch (context.Request.Path.Value)
        {
            case EventsPath:
                await SendEventsAsync(context);
                return;
            case ScriptPath:
                await SendScriptAsync(context);
                return;
        }

        if (context.Request.Path.Value is { } path && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) && site.FindFile(path) is { } file && File.Exists(file))
        {
            await SendFileAsync(context, file);
            return;
        }

        // A connection that stays open would keep its articles.
        if (!context.Request.Headers.ContainsKey(HeaderNames.Upgrade))
        {
            LiveContent.Pin();
        }

        // A page must not be taken from a cache, and the script cannot be added to compressed bytes.
        context.Request.Headers.Remove(HeaderNames.AcceptEncoding);
        context.Request.Headers.Remove(HeaderNames.IfNoneMatch);
        context.Request.Headers.Remove(HeaderNames.IfModifiedSince);
        var version = site.Version;
        var isPage = false;
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            isPage = HttpMethods.IsGet(context.Request.Method)
                && context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true
                && string.IsNullOrEmpty(headers.ContentEncoding)
                && context.Response.StatusCode is not (StatusCodes.Status204NoContent or StatusCodes.Status304NotModified);
            if (isPage)
            {
                headers.ContentLength = null;
                headers.CacheControl = "no-store";
                headers.Remove(HeaderNames.ETag);
                headers.ContentSecurityPolicy = LivePolicy.AllowScript(headers.ContentSecurityPolicy);
            }

            return Task.CompletedTask;
        });
        await next(context);
        if (!context.Response.HasStarted)
        {
            await context.Response.StartAsync(context.RequestAborted);
        }

        if (isPage)
        {
            await context.Response.WriteAsync($"\n<script src=\"{ScriptPath}\" data-version=\"{version}\" async></script>\n", context.RequestAborted);
        }
    }

    // A file that was added since the build, which the app's own list of static files does not contain.
    private static async Task SendFileAsync(HttpContext context, string path)
    {
        context.Response.ContentType = ContentTypes.TryGetContentType(path, out var type) ? type : "application/octet-stream";
        context.Response.ContentLength = new FileInfo(path).Length;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.SendFileAsync(path, context.RequestAborted);
        }
    }

    private static Task SendScriptAsync(HttpContext context)
    {
        context.Response.ContentType = "text/javascript; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        return context.Response.WriteAsync(LiveScript.Text, context.RequestAborted);
    }

    private async Task SendEventsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        var lifetime = context.RequestServices.GetRequiredService<IHostApplicationLifetime>();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            while (!end.IsCancellationRequested)
            {
                var (json, changed) = site.Read();
                await context.Response.WriteAsync($"data: {Encoding.UTF8.GetString(json)}\n\n", end.Token);
                await context.Response.Body.FlushAsync(end.Token);
                await changed.WaitAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the app stops.
        }
    }
}
