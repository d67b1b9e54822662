using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using EntityTag = Microsoft.Net.Http.Headers.EntityTagHeaderValue;

namespace NewsContent.AspNetCore.Tests;

/// <summary>Conditional requests follow RFC 9110, section 13.</summary>
public sealed class ConditionalRequestTests : IAsyncLifetime
{
    private const string Strong = "\"v1\"";
    private const string Before = "Thu, 01 Feb 2024 09:00:00 GMT";
    private const string Changed = "Thu, 01 Feb 2024 10:00:00 GMT";
    private const string After = "Thu, 01 Feb 2024 11:00:00 GMT";

    private TestSite _site = null!;

    public static TheoryData<string, string[], HttpStatusCode> Cases() => new()
    {
        // If-None-Match uses weak comparison and lists, and "*" matches any version.
        { "GET", ["If-None-Match", Strong], HttpStatusCode.NotModified },
        { "GET", ["If-None-Match", "W/" + Strong], HttpStatusCode.NotModified },
        { "GET", ["If-None-Match", "\"v0\", W/\"v1\" , \"v2\""], HttpStatusCode.NotModified },
        { "GET", ["If-None-Match", "*"], HttpStatusCode.NotModified },
        { "HEAD", ["If-None-Match", Strong], HttpStatusCode.NotModified },
        { "PUT", ["If-None-Match", Strong], HttpStatusCode.PreconditionFailed },
        { "PUT", ["If-None-Match", "*"], HttpStatusCode.PreconditionFailed },
        { "PUT", ["If-None-Match", "\"v0\""], HttpStatusCode.OK },
        { "GET", ["If-None-Match", "\"v0\""], HttpStatusCode.OK },
        { "GET", ["If-None-Match", "v1"], HttpStatusCode.OK },
        { "GET", ["If-None-Match", "\"V1\""], HttpStatusCode.OK },

        // If-Match uses strong comparison.
        { "GET", ["If-Match", Strong], HttpStatusCode.OK },
        { "GET", ["If-Match", "\"v0\", \"v1\""], HttpStatusCode.OK },
        { "GET", ["If-Match", "*"], HttpStatusCode.OK },
        { "GET", ["If-Match", "W/" + Strong], HttpStatusCode.PreconditionFailed },
        { "GET", ["If-Match", "\"v0\""], HttpStatusCode.PreconditionFailed },
        { "HEAD", ["If-Match", "\"v0\""], HttpStatusCode.PreconditionFailed },
        { "PUT", ["If-Match", Strong], HttpStatusCode.OK },
        { "PUT", ["If-Match", "\"v0\""], HttpStatusCode.PreconditionFailed },

        // Dates.
        { "GET", ["If-Modified-Since", Changed], HttpStatusCode.NotModified },
        { "GET", ["If-Modified-Since", After], HttpStatusCode.NotModified },
        { "GET", ["If-Modified-Since", Before], HttpStatusCode.OK },
        { "GET", ["If-Modified-Since", "Thursday, 01-Feb-24 10:00:00 GMT"], HttpStatusCode.NotModified },
        { "GET", ["If-Modified-Since", "yesterday"], HttpStatusCode.OK },
        { "PUT", ["If-Modified-Since", Changed], HttpStatusCode.OK },
        { "GET", ["If-Unmodified-Since", Changed], HttpStatusCode.OK },
        { "GET", ["If-Unmodified-Since", Before], HttpStatusCode.PreconditionFailed },
        { "PUT", ["If-Unmodified-Since", Before], HttpStatusCode.PreconditionFailed },
        { "GET", ["If-Unmodified-Since", "yesterday"], HttpStatusCode.OK },

        // Tags take precedence over dates, and the conditions of a 412 over those of a 304.
        { "GET", ["If-None-Match", "\"v0\"", "If-Modified-Since", After], HttpStatusCode.OK },
        { "GET", ["If-None-Match", Strong, "If-Modified-Since", Before], HttpStatusCode.NotModified },
        { "GET", ["If-Match", Strong, "If-Unmodified-Since", Before], HttpStatusCode.OK },
        { "GET", ["If-Match", "\"v0\"", "If-None-Match", Strong], HttpStatusCode.PreconditionFailed },
        { "GET", ["If-Match", Strong, "If-None-Match", Strong], HttpStatusCode.NotModified },
        { "GET", ["If-Unmodified-Since", After, "If-Modified-Since", After], HttpStatusCode.NotModified },
    };

    public async Task InitializeAsync() => _site = await TestSite.StartAsync(
        app =>
        {
            app.MapNewsContent(Articles.Catalog, TestSite.Options());
            app.Map("/versioned", context => context.IsNotModified(new EntityTag(Strong), DateTimeOffset.Parse(Changed, null)) ? Task.CompletedTask : context.Response.WriteAsync("body"));
            app.MapMethods("/list", ["GET", "HEAD"], (HttpContext context) => context.IsNotModified(Articles.ByTag["rates"]) ? Results.Empty : Results.Text("list"));
            app.MapMethods("/wrapped", ["GET", "HEAD"], () => "wrapped").WithEntityTag(Articles.Catalog);
            app.MapPost("/wrapped", () => "posted").WithEntityTag(Articles.Catalog);
            app.MapGet("/own", context =>
            {
                context.Response.Headers.CacheControl = "public, max-age=60";
                return context.IsNotModified(Articles.All[0]) ? Task.CompletedTask : context.Response.WriteAsync("own");
            });
            app.MapGet("/denied", (HttpContext context) => context.IsNotModified(Articles.All[0]) ? Results.Empty : Results.StatusCode(403));
            app.MapControllers();
        },
        services => services.AddControllersWithViews().ConfigureApplicationPartManager(parts => parts.ApplicationParts.Add(new AssemblyPart(typeof(CachedController).Assembly))));

    public Task DisposeAsync() => _site.DisposeAsync().AsTask();

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_condition_decides_the_status(string method, string[] headers, HttpStatusCode expected)
    {
        using var response = await _site.SendAsync(new HttpMethod(method), "/versioned", [.. headers.Chunk(2).Select(pair => (pair[0], pair[1]))]);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(Strong, response.Headers.ETag!.ToString());
        Assert.Equal("no-cache", response.Headers.CacheControl!.ToString());
        Assert.Equal(expected == HttpStatusCode.OK && method != "HEAD" ? "body" : "", await response.Content.ReadAsStringAsync());
    }

    public static TheoryData<string> Documents() => ["/rates/2022/", "/feed.xml", "/rss.xml", "/feed.json", "/sitemap.xml", "/robots.txt", "/list", "/wrapped", "/cached/page", "/cached/list"];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_has_a_weak_tag_and_no_date_and_must_be_validated(string path)
    {
        using var response = await _site.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.ETag!.IsWeak);
        Assert.Null(response.Content.Headers.LastModified);
        Assert.Equal(new CacheControlHeaderValue { NoCache = true }, response.Headers.CacheControl);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_client_that_has_the_document_gets_a_304_without_a_body(string path)
    {
        using var first = await _site.GetAsync(path);
        using var second = await _site.GetAsync(path, ("If-None-Match", first.Headers.ETag!.ToString()));
        using var head = await _site.SendAsync(HttpMethod.Head, path, ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal(first.Headers.CacheControl, second.Headers.CacheControl);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotModified, head.StatusCode);
    }

    // An edit may leave a post's date unchanged, so the date does not identify a client's version.
    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_date_alone_never_makes_a_304(string path)
    {
        using var response = await _site.GetAsync(path, ("If-Modified-Since", "Tue, 01 Jan 2030 00:00:00 GMT"), ("If-Unmodified-Since", "Tue, 01 Jan 1980 00:00:00 GMT"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task The_weak_tag_of_a_page_does_not_match_strongly()
    {
        using var page = await _site.GetAsync("/rates/2022/");
        using var same = await _site.GetAsync("/rates/2022/", ("If-Match", page.Headers.ETag!.ToString()));
        using var any = await _site.GetAsync("/rates/2022/", ("If-Match", "*"));

        Assert.Equal(HttpStatusCode.PreconditionFailed, same.StatusCode);
        Assert.Equal(HttpStatusCode.OK, any.StatusCode);
    }

    [Fact]
    public async Task A_header_that_the_app_has_set_stays()
    {
        using var response = await _site.GetAsync("/own");

        Assert.Equal("public, max-age=60", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task An_error_has_no_tag()
    {
        using var response = await _site.GetAsync("/denied");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task Methods_other_than_get_and_head_are_not_affected()
    {
        using var response = await _site.SendAsync(HttpMethod.Post, "/wrapped", ("If-None-Match", "*"));

        Assert.Equal("posted", await response.Content.ReadAsStringAsync());
        Assert.Null(response.Headers.ETag);
    }

    [Theory]
    [InlineData("public, max-age=600", "no-cache")]
    [InlineData(null, null)]
    public async Task The_policy_is_an_option_but_a_missing_page_is_not_kept(string? option, string? missing)
    {
        var options = TestSite.Options();
        options.CacheControl = option;
        await using var site = await TestSite.StartAsync(options);

        foreach (var path in new[] { "/rates/2022/", "/feed.xml", "/sitemap.xml", "/robots.txt", "/before/%E5%88%A9%E7%8E%87.html" })
        {
            using var response = await site.GetAsync(path);

            Assert.Equal(option, response.Headers.CacheControl?.ToString());
        }

        using var notFound = await site.GetAsync("/missing");
        Assert.Equal(missing, notFound.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("a \"quoted\" version")]
    [InlineData("版本")]
    [InlineData("")]
    public async Task Any_version_makes_a_valid_tag(string version)
    {
        var options = TestSite.Options();
        options.Version = version;
        await using var site = await TestSite.StartAsync(options);

        using var first = await site.GetAsync("/rates/2022/");
        using var second = await site.GetAsync("/rates/2022/", ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/rss.xml")]
    [InlineData("/feed.json")]
    [InlineData("/rates/2022/")]
    public async Task A_compressed_document_keeps_its_weak_tag(string path)
    {
        await using var site = await TestSite.StartAsync(
            app =>
            {
                app.UseResponseCompression();
                app.MapNewsContent(Articles.Catalog, TestSite.Options());
            },
            services => services.AddResponseCompression(options => options.MimeTypes = [.. Microsoft.AspNetCore.ResponseCompression.ResponseCompressionDefaults.MimeTypes, .. NewsContentEndpoints.FeedMediaTypes]));

        using var response = await site.GetAsync(path, ("Accept-Encoding", "gzip"));

        Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
        Assert.True(response.Headers.ETag!.IsWeak);
        using var again = await site.GetAsync(path, ("Accept-Encoding", "gzip"), ("If-None-Match", response.Headers.ETag.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(response.Headers.Vary, again.Headers.Vary);
    }
}

[Route("cached")]
public sealed class CachedController : Controller
{
    [HttpGet("page"), HttpHead("page")]
    public IActionResult Page() => HttpContext.IsNotModified(Articles.All[0]) ? new EmptyResult() : Content("page");

    [HttpGet("list"), HttpHead("list")]
    public IActionResult List() => HttpContext.IsNotModified(Articles.Catalog) ? new EmptyResult() : Json(Articles.All);
}
