using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace NewsContent.AspNetCore.Export;

/// <summary>Requests all pages of an app, follows their links and writes the responses to a folder.</summary>
/// <param name="server">The app.</param>
/// <param name="folder">The folder.</param>
/// <param name="options">The options.</param>
internal sealed class SiteExport(MemoryServer server, string folder, StaticSiteOptions options)
{
    private const string MissingPage = "/404.html";

    private static readonly TimeSpan ProgressInterval = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentBag<StaticSiteProblem> _problems = [];
    private readonly ConcurrentDictionary<string, byte[]> _contents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Stopwatch _sinceProgress = Stopwatch.StartNew();
    private List<ExportedUrl> _next = [];
    private ExportAddress _site = null!;
    private ExportFeature _feature = null!;
    private int _requested;

    public async Task<StaticSiteResult> RunAsync(CancellationToken cancellation)
    {
        var seeds = new SeedUrls(server.Services);
        SetAddress(seeds);
        AddSeeds(seeds);
        using var output = new OutputFolder(folder);
        var queries = new List<ExportedUrl>();
        while (_next.Count > 0)
        {
            var level = _next;
            _next = [];
            var links = new IReadOnlyList<PageLink>[level.Count];
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, CancellationToken = cancellation };
            await Parallel.ForAsync(0, level.Count, parallel, async (i, cancellation) =>
            {
                links[i] = await ExportAsync(level[i], output, cancellation);
                Report(output, Interlocked.Increment(ref _requested), isLast: false);
            });

            // In the order of the pages, so that the page that names a problem is always the same.
            for (var i = 0; i < level.Count; i++)
            {
                foreach (var link in links[i])
                {
                    Add(new ExportedUrl(link.Url, level[i].Path, link.Written, IsRequired: true));
                }
            }

            queries.AddRange(level.Where(static url => url.Query.Length > 0));
        }

        CheckQueries(queries);
        WriteJekyllFile(output);
        Report(output, _requested, isLast: true);
        if (!_problems.IsEmpty)
        {
            throw new StaticSiteException([.. _problems.Distinct()
                .OrderBy(static problem => problem.Page, StringComparer.Ordinal)
                .ThenBy(static problem => problem.Url, StringComparer.Ordinal)
                .ThenBy(static problem => problem.Message, StringComparer.Ordinal)]);
        }

        var (removed, kept) = output.Complete();
        return new StaticSiteResult(output.FileCount, output.Written, removed, kept);
    }

    private void SetAddress(SeedUrls seeds)
    {
        var sites = seeds.Sites.Select(static site => site.Settings).ToList();
        var url = options.Url ?? sites.Select(static site => site.Url).FirstOrDefault(static url => url is not null);
        if (url is null && sites.Count > 0)
        {
            throw new StaticSiteException([new StaticSiteProblem(null, "/", "has no absolute URL, which feeds and the sitemap need; set 'url' in _config.yml, SiteOptions.Url or --url")]);
        }

        if (!Uri.TryCreate(url ?? "http://localhost", UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            throw new StaticSiteException([new StaticSiteProblem(null, url!, "is not a URL of a site; write for example https://news.example.com")]);
        }

        _site = new ExportAddress(url ?? "http://localhost", options.BasePath ?? sites.Select(static site => site.BaseUrl).FirstOrDefault(static path => !string.IsNullOrEmpty(path)));
        _feature = new ExportFeature(options.Url, options.BasePath is not null);
    }

    private void AddSeeds(SeedUrls seeds)
    {
        Add(new ExportedUrl("/", null, "/", IsRequired: false));
        foreach (var url in seeds.OfSites())
        {
            Add(new ExportedUrl(url, null, url, IsRequired: !url.EndsWith(MissingPage, StringComparison.Ordinal)));
        }

        foreach (var url in seeds.OfRoutes().Concat(seeds.OfWebRoot()).Append(MissingPage))
        {
            Add(new ExportedUrl(url, null, url, IsRequired: false));
        }

        foreach (var path in options.Paths)
        {
            var url = path.StartsWith('/') ? path : "/" + path;
            Add(new ExportedUrl(url, null, path, IsRequired: true));
        }
    }

    private void Add(ExportedUrl url)
    {
        if (_known.Count >= options.MaxUrls || !_known.Add(url.Key) || options.Exclude?.Invoke(url.DecodedPath) == true)
        {
            if (_known.Count >= options.MaxUrls && !_known.Contains(url.Key))
            {
                _problems.Add(new StaticSiteProblem(url.Page, url.Written, string.Create(CultureInfo.InvariantCulture, $"is more than the maximum of {options.MaxUrls} URLs; exclude pages, or set MaxUrls")));
            }

            return;
        }

        _next.Add(url);

        // A file server ignores queries, so the page without the query must be the same.
        if (url.Query.Length > 0)
        {
            Add(url with { Url = url.Path });
        }
    }

    private async Task<IReadOnlyList<PageLink>> ExportAsync(ExportedUrl url, OutputFolder output, CancellationToken cancellation)
    {
        var response = await server.SendAsync(new MemoryRequest(_site, url.Url, _feature), cancellation);
        cancellation.ThrowIfCancellationRequested();
        switch (response.StatusCode)
        {
            // ASP.NET Core answers so if the file of a static web asset is missing. A file that is really empty has a type.
            case StatusCodes.Status200OK when response.Content.Length == 0 && string.IsNullOrEmpty(response.ContentType):
                if (url.IsRequired || Path.HasExtension(url.Path))
                {
                    AddProblem(url, "has an empty response without a media type; correct or exclude it, or, if it is a file, publish the app or call UseStaticWebAssets");
                }

                return [];

            case StatusCodes.Status200OK:
            case StatusCodes.Status404NotFound when url.Page is null && url.Path.EndsWith(MissingPage, StringComparison.Ordinal) && response.Content.Length > 0:
                return WriteContent(url, response, output);

            case StatusCodes.Status301MovedPermanently or StatusCodes.Status302Found or StatusCodes.Status303SeeOther
                or StatusCodes.Status307TemporaryRedirect or StatusCodes.Status308PermanentRedirect when response.Location is { Length: > 0 } location:
                return WriteRedirect(url, location, output);

            case >= StatusCodes.Status500InternalServerError:
                var exception = response.Exception ?? response.Handled;
                AddProblem(url, string.Create(CultureInfo.InvariantCulture, $"failed with status {response.StatusCode}{(exception is null ? "" : $" ({exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")})")}; fix the page"));
                return [];

            default:
                if (url.IsRequired)
                {
                    AddProblem(url, response.StatusCode == StatusCodes.Status404NotFound
                        ? "was not found; correct the URL, or add the page"
                        : string.Create(CultureInfo.InvariantCulture, $"has status {response.StatusCode}, which a file cannot have; correct the URL, or exclude it"));
                }

                return [];
        }
    }

    private IReadOnlyList<PageLink> WriteContent(ExportedUrl url, MemoryResponse response, OutputFolder output)
    {
        _contents[url.Key] = SHA256.HashData(response.Content.Span);
        if (url.Query.Length > 0)
        {
            return [];
        }

        var type = MediaTypeHeaderValue.TryParse(response.ContentType, out var parsed) ? parsed : null;
        var isPage = type?.MediaType == "text/html";
        var file = SiteFile.Of(url.DecodedPath, isPage);
        var isMoved = isPage && ((file.EndsWith("/" + SiteFile.Index, StringComparison.Ordinal) && !url.Path.EndsWith('/') && !url.Path.EndsWith(SiteFile.Index, StringComparison.OrdinalIgnoreCase))
            || url.Path.EndsWith(MissingPage, StringComparison.Ordinal));
        var urls = new PageUrls(_site, url.Path, isMoved);
        var content = response.Content.Span;
        if (type?.Charset is null || !type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            content = Visit(response.Content, type, urls);
        }

        if (output.Write(file, url.Path, content) is { } problem)
        {
            AddProblem(url, problem);
        }

        return urls.Links;
    }

    private static ReadOnlySpan<byte> Visit(ReadOnlyMemory<byte> content, MediaTypeHeaderValue? type, PageUrls urls)
    {
        if (type?.MediaType == "text/html" || type?.MediaType == "text/css")
        {
            var text = Encoding.UTF8.GetString(content.Span);
            var changed = type.MediaType == "text/html" ? HtmlUrls.Visit(text, urls) : CssUrls.Visit(text, urls);
            return ReferenceEquals(text, changed) ? content.Span : Encoding.UTF8.GetBytes(changed);
        }

        if (type is not null && (type.MediaType == "application/xml" || type.MediaType == "text/xml" || type.Suffix == "xml"))
        {
            using var stream = new MemoryStream(content.ToArray(), writable: false);
            XmlUrls.Visit(stream, urls);
        }

        return content.Span;
    }

    private IReadOnlyList<PageLink> WriteRedirect(ExportedUrl url, string location, OutputFolder output)
    {
        var target = _site.PathOf(_site.Absolute(url.Path), location);
        if (target is null)
        {
            if (url.Query.Length == 0 && output.Write(SiteFile.Of(url.DecodedPath, isPage: true), url.Path, RedirectPage.Create(location, location)) is { } reason)
            {
                AddProblem(url, reason);
            }

            return [];
        }

        var moved = new ExportedUrl(target, url.Path, location, IsRequired: true);
        if (moved.Key == url.Key)
        {
            AddProblem(url, $"redirects to itself ('{location}'); check the URL of the site and its scheme");
            return [];
        }

        // A file server redirects '/a' to '/a/' itself.
        var file = SiteFile.Of(url.DecodedPath, isPage: true);
        var absolute = _site.Absolute(target).AbsoluteUri;
        if (url.Query.Length == 0 && file != SiteFile.Of(moved.DecodedPath, isPage: true) && output.Write(file, url.Path, RedirectPage.Create(_site.BasePath + target, absolute)) is { } problem)
        {
            AddProblem(url, problem);
        }

        return [new PageLink(target, location)];
    }

    private void CheckQueries(List<ExportedUrl> queries)
    {
        foreach (var url in queries)
        {
            if (_contents.TryGetValue(url.Key, out var content) && !(_contents.TryGetValue(new ExportedUrl(url.Path, null, "", false).Key, out var other) && content.AsSpan().SequenceEqual(other)))
            {
                AddProblem(url, "depends on its query, which a file server ignores; use a path, or exclude it");
            }
        }
    }

    // GitHub Pages leaves out folders that begin with '_', unless this file exists.
    private static void WriteJekyllFile(OutputFolder output)
    {
        if (output.HasUnderscores)
        {
            output.Write(".nojekyll", "/.nojekyll", []);
        }
    }

    private void AddProblem(ExportedUrl url, string message) => _problems.Add(new StaticSiteProblem(url.Page, url.Written, message));

    private void Report(OutputFolder output, int requested, bool isLast)
    {
        if (options.Progress is not { } progress)
        {
            return;
        }

        lock (_sinceProgress)
        {
            if (!isLast && _sinceProgress.Elapsed < ProgressInterval)
            {
                return;
            }

            _sinceProgress.Restart();
        }

        progress.Report(new StaticSiteProgress(requested, _known.Count, output.Written));
    }
}
