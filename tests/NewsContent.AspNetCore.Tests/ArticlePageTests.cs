using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace NewsContent.AspNetCore.Tests;

public sealed class ArticlePageTests : IAsyncLifetime
{
    private const string Chinese = "/%E5%AE%8F%E8%A7%82/2022/04/15/%E5%A4%AE%E8%A1%8C%E9%99%8D%E5%87%86.html";

    private TestSite _site = null!;

    public async Task InitializeAsync()
    {
        var options = TestSite.Options();
        options.Redirects = url => url is "/old/旧址.html" or "/old/%E7%BB%8F.html" or "/old/caf%C3%A9/" ? Articles.BySlug["interest-rates"] : null;
        _site = await TestSite.StartAsync(options);
    }

    public Task DisposeAsync() => _site.DisposeAsync().AsTask();

    [Fact]
    public async Task Every_article_is_at_its_url()
    {
        foreach (var article in Articles.All)
        {
            using var response = await _site.GetAsync(article.Url);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
            Assert.Equal($"<main>{article.Html}</main>", await response.Content.ReadAsStringAsync());
            Assert.Equal(Encoding.UTF8.GetByteCount(article.Html) + 13, response.Content.Headers.ContentLength);
        }
    }

    [Fact]
    public async Task A_url_is_found_however_the_client_encodes_it()
    {
        Assert.Equal(Chinese, Articles.BySlug["央行降准"].Url);
        Assert.Equal("HTTP/1.1 200 OK", await StatusLineAsync("GET", Chinese.ToLowerInvariant()));
        Assert.Equal("HTTP/1.1 200 OK", await StatusLineAsync("GET", Chinese.Replace("html", "%68tml", StringComparison.Ordinal)));
        Assert.Equal("HTTP/1.1 200 OK", await StatusLineAsync("GET", Chinese + "?utm_source=a/b"));
        Assert.Equal("HTTP/1.1 200 OK", await StatusLineAsync("GET", Articles.BySlug["escaped"].Url + "?a/b"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/rates/2022/x")]
    [InlineData("/odd/")]
    [InlineData("/%")]
    [InlineData("/%FF%FE.html")]
    [InlineData("/%00")]
    public async Task A_url_that_no_article_has_is_not_found(string path) =>
        Assert.Contains(await StatusLineAsync("GET", path), new[] { "HTTP/1.1 404 Not Found", "HTTP/1.1 400 Bad Request" });

    [Fact]
    public async Task A_very_long_path_is_not_found()
    {
        using var response = await _site.GetAsync("/" + string.Concat(Enumerable.Repeat("%E5%A4%AE", 800)));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Head_has_the_headers_of_get_and_no_body()
    {
        using var get = await _site.GetAsync(Chinese);
        using var head = await _site.SendAsync(HttpMethod.Head, Chinese);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(get.Content.Headers.LastModified, head.Content.Headers.LastModified);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Another_method_is_not_allowed_on_an_article_and_not_found_elsewhere()
    {
        using var post = await _site.SendAsync(HttpMethod.Post, Chinese);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
        Assert.Equal(["GET", "HEAD"], post.Content.Headers.Allow);

        using var elsewhere = await _site.SendAsync(HttpMethod.Post, "/nothing.html");
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }

    [Fact]
    public async Task The_tag_is_of_the_content()
    {
        var article = Articles.BySlug["interest-rates"];
        using var response = await _site.GetAsync(article.Url);

        Assert.StartsWith("\"" + article.ContentHash[..32], response.Headers.ETag!.Tag, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_has_the_version_gets_a_304_without_a_body()
    {
        using var first = await _site.GetAsync(Chinese);
        var tag = first.Headers.ETag!.ToString();

        foreach (var sent in new[] { tag, tag[2..], "\"other\", " + tag, "*" })
        {
            using var response = await _site.GetAsync(Chinese, ("If-None-Match", sent));

            Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
            Assert.Equal(tag, response.Headers.ETag!.ToString());
            Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task A_client_that_has_another_version_gets_the_page()
    {
        foreach (var sent in new[] { "\"other\"", "nonsense", "\"" })
        {
            using var response = await _site.GetAsync(Chinese, ("If-None-Match", sent));

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task Another_version_of_the_app_has_other_tags()
    {
        var options = TestSite.Options();
        options.Version = "next";
        await using var next = await TestSite.StartAsync(options);
        using var before = await _site.GetAsync(Chinese);
        using var after = await next.GetAsync(Chinese, ("If-None-Match", before.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.EndsWith("next\"", after.Headers.ETag!.Tag, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/old/旧址.html")]
    [InlineData("/old/%E7%BB%8F.html")]
    public async Task An_old_url_is_redirected_permanently(string old)
    {
        using var response = await _site.GetAsync(old + "?page=2");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/rates/2022/?page=2", response.Headers.Location!.OriginalString);
    }

    // As in links to a Jekyll site that was built on macOS.
    [Fact]
    public async Task A_decomposed_URL_is_redirected_as_the_composed_one_is()
    {
        using var response = await _site.GetAsync("/old/cafe%CC%81/?page=2");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/rates/2022/?page=2", response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/cafe%CC%82/")]
    [InlineData("/%EF%BF%BE%CC%81/")]
    public async Task A_decomposed_URL_of_nothing_is_not_found(string url)
    {
        using var response = await _site.GetAsync(url);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_missing_slash_at_the_end_is_redirected()
    {
        using var response = await _site.GetAsync("/rates/2022");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/rates/2022/", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Endpoints_have_names_and_media_types()
    {
        var endpoints = _site.Services.GetRequiredService<EndpointDataSource>().Endpoints;

        Assert.Equal(
            ["NewsContent.Articles", "NewsContent.Atom", "NewsContent.JsonFeed", "NewsContent.NotFound", "NewsContent.Robots", "NewsContent.Rss", "NewsContent.Sitemap", "NewsContent.SitemapPart"],
            endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName).Order(StringComparer.Ordinal));
        Assert.All(endpoints, endpoint => Assert.NotEmpty(endpoint.Metadata.OfType<IProducesResponseTypeMetadata>()));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task The_apps_own_routes_and_files_come_first()
    {
        var folder = Directory.CreateTempSubdirectory("newscontent-");
        File.WriteAllText(Path.Combine(folder.FullName, "style.css"), "a{}");
        await using var site = await TestSite.StartAsync(app =>
        {
            app.UseStaticFiles(new StaticFileOptions { FileProvider = new Microsoft.Extensions.FileProviders.PhysicalFileProvider(folder.FullName) });
            app.MapNewsContent(Articles.Catalog, TestSite.Options());
            app.MapGet("/rates/{year}/", context => context.Response.WriteAsync("own"));
        });

        Assert.Equal("own", await site.Client.GetStringAsync("/rates/2022/"));
        Assert.Equal("a{}", await site.Client.GetStringAsync("/style.css"));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Articles_can_be_mapped_in_a_group_and_below_a_base()
    {
        await using var site = await TestSite.StartAsync(app =>
        {
            app.UsePathBase("/base");
            app.UseRouting();
            app.MapGroup("/blog").MapArticles(Articles.Catalog, (_, article) => Results.Text(article.Title), new SiteOptions { BaseUrl = "/base/blog" });
        });

        Assert.Equal("100% renewable?", await site.Client.GetStringAsync("/base/blog" + Articles.All[^1].Url));
        Assert.Equal("A permalink with its own escapes", await site.Client.GetStringAsync("/base/blog" + Articles.BySlug["escaped"].Url));
        using var moved = await site.GetAsync("/base/blog/rates/2022");
        Assert.Equal("/base/blog/rates/2022/", moved.Headers.Location!.OriginalString);
        using var outside = await site.GetAsync(Articles.All[0].Url);
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
    }

    [Fact]
    public async Task A_page_may_be_made_asynchronously_and_redirects_mapped_alone()
    {
        await using var site = await TestSite.StartAsync(app =>
        {
            app.MapArticles(Articles.Catalog, async (_, article) =>
            {
                await Task.Yield();
                return Results.Text(article.Title);
            });
            app.MapRedirects(url => url == "/old" ? Articles.All[0] : null);
        });

        Assert.Equal("Interest rates rise", await site.Client.GetStringAsync("/rates/2022/"));
        using var moved = await site.GetAsync("/old");
        Assert.Equal(Articles.All[0].Url, moved.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Old_urls_that_posts_name_are_redirected_by_themselves()
    {
        await using var site = await TestSite.StartAsync(TestSite.Options());

        using var moved = await site.GetAsync("/before/%E5%88%A9%E7%8E%87.html?a=1");

        Assert.Equal(HttpStatusCode.MovedPermanently, moved.StatusCode);
        Assert.Equal("/rates/2022/?a=1", moved.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/hello")]
    [InlineData("/HELLO/")]
    [InlineData("/Hello")]
    [InlineData("/hello//")]
    [InlineData("/Old/Rates/")]
    [InlineData("/old/rates")]
    [InlineData("/old/rates/")]
    [InlineData("/before/%E5%88%A9%E7%8E%87.html/")]
    [InlineData("/before/%E5%88%A9%E7%8E%87")]
    [InlineData("/before/%E5%88%A9%E7%8E%87/")]
    [InlineData("/hello/index.html")]
    [InlineData("/Hello/INDEX.html")]
    [InlineData("/index/rates/")]
    [InlineData("/index/rates")]
    [InlineData("/index/rates.html")]
    [InlineData("/Index/Rates")]
    [InlineData("/rates/2022")]
    [InlineData("/rates/2022/index.html")]
    [InlineData("/rates/2022.html")]
    public async Task A_variant_of_an_old_url_is_redirected_by_option(string path)
    {
        foreach (var isRedirected in new[] { true, false })
        {
            var options = TestSite.Options();
            options.RedirectVariants = isRedirected;
            await using var site = await TestSite.StartAsync(options);

            using var response = await site.GetAsync(path + "?a=1");

            Assert.Equal(isRedirected ? "/rates/2022/?a=1" : null, response.Headers.Location?.OriginalString);
            Assert.Equal(isRedirected ? HttpStatusCode.MovedPermanently : HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("/old/", HttpStatusCode.MovedPermanently)]
    [InlineData("/old//", HttpStatusCode.MovedPermanently)]
    [InlineData("/OLD", HttpStatusCode.NotFound)]
    [InlineData("/", HttpStatusCode.NotFound)]
    public async Task A_function_of_old_urls_is_asked_with_and_without_a_slash(string path, HttpStatusCode expected)
    {
        await using var site = await TestSite.StartAsync(app => app.MapRedirects(url => url == "/old" ? Articles.All[0] : null));

        using var response = await site.GetAsync(path);

        Assert.Equal(expected, response.StatusCode);
    }

    // A client that sends exactly these bytes.
    private async Task<string> StatusLineAsync(string method, string target)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(_site.Address.Host, _site.Address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return (await reader.ReadLineAsync())!;
    }
}
