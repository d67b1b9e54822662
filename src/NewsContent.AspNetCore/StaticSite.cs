using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using NewsContent.AspNetCore.Export;

namespace NewsContent.AspNetCore;

/// <summary>Methods that export an app as files for a static host.</summary>
public static class StaticSite
{
    /// <summary>
    /// Requests every page of the app in memory, through its own middleware and endpoints, and writes the responses to a folder: articles, redirects as pages, feeds, sitemaps, routes
    /// without parameters, web root files, <c>404.html</c>, and everything that they link to. The app does not have to be started, and its hosted services are not started.
    /// </summary>
    /// <remarks>
    /// <para>A page <c>/about</c> becomes <c>about/index.html</c>, so that every host finds it. Files with unchanged content are not written. A list in the folder names the exported files. An
    /// export removes only files of this list that the site no longer has, and keeps them if they were edited.</para>
    /// <para>O(pages). The URLs of all pages are in memory, and the content of a page only while it is written.</para>
    /// </remarks>
    /// <param name="app">The app, after its endpoints are mapped.</param>
    /// <param name="folder">The folder, which is created if it does not exist.</param>
    /// <param name="options">The options; <c>null</c> for the defaults.</param>
    /// <param name="cancellation">Cancels the export between two pages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="app"/> or <paramref name="folder"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="StaticSiteOptions.MaxDegreeOfParallelism"/> is 0 or less than -1.</exception>
    /// <exception cref="StaticSiteException">
    /// The URL of the site is missing or invalid, there are more URLs than <see cref="StaticSiteOptions.MaxUrls"/>, a link is broken, a page failed or depends on its query, a path is outside
    /// the folder, two URLs need the same file, or a file that no export wrote would be overwritten.
    /// </exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written because of its permissions.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="app"/> is not a web app.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> canceled the export.</exception>
    public static async Task<StaticSiteResult> ExportStaticSiteAsync(
        this IHost app, string folder, StaticSiteOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(folder);
        await using var server = await MemoryServer.StartAsync(app, cancellation);
        return await new SiteExport(server, folder, options ?? new StaticSiteOptions()).RunAsync(cancellation);
    }

    /// <summary>
    /// Exports the app if the arguments are <c>export FOLDER [--url URL] [--base-path PATH]</c>, and otherwise runs it: <c>return await app.RunOrExportAsync(args);</c>. Progress and problems are
    /// written to the console.
    /// </summary>
    /// <param name="app">The app, after its endpoints are mapped.</param>
    /// <param name="args">The arguments of the program.</param>
    /// <param name="options">The options of the export; <c>null</c> for the defaults. Arguments take precedence.</param>
    /// <returns>The exit code: 0, 1 if the site could not be exported, or 2 if the arguments of an export are wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="app"/> or <paramref name="args"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The arguments are those of an export, and <see cref="StaticSiteOptions.MaxDegreeOfParallelism"/> is 0 or less than -1.</exception>
    /// <exception cref="InvalidOperationException">The arguments are those of an export, and <paramref name="app"/> is not a web app.</exception>
    public static async Task<int> RunOrExportAsync(this IHost app, string[] args, StaticSiteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(args);
        if (args is not ["export", ..])
        {
            await app.RunAsync();
            return 0;
        }

        using (app)
        {
            return await ExportCommand.RunAsync(app, args[1..], options ?? new StaticSiteOptions());
        }
    }

    /// <summary>Returns whether a request belongs to an export, so that a page can leave out parts that need a server, such as a search field.</summary>
    /// <param name="context">The request.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is <c>null</c>.</exception>
    public static bool IsStaticExport(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Features.Get<ExportFeature>() is not null;
    }
}
