using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Tests;

/// <summary>A document is written once for each version, not for each request.</summary>
public sealed class DocumentCacheTests
{
    private const long Small = 1000;
    private const long Large = 2_000_000;

    private readonly DocumentCache<string> _cache = new();
    private int _written;

    [Fact]
    public async Task A_version_is_written_once()
    {
        Assert.Equal("a", await GetAsync("a"));
        Assert.Equal("a", await GetAsync("a"));
        Assert.Equal(1, _written);
    }

    [Fact]
    public async Task Another_version_is_written()
    {
        Assert.Equal("a", await GetAsync("a"));
        Assert.Equal("b", await GetAsync("b"));
        Assert.Equal("a", await GetAsync("a"));
        Assert.Equal(2, _written);
    }

    [Fact]
    public async Task Only_the_last_four_versions_are_kept()
    {
        foreach (var host in new[] { "a", "b", "c", "d", "e" })
        {
            await GetAsync(host);
        }

        await GetAsync("b");
        Assert.Equal(5, _written);
        await GetAsync("a");
        Assert.Equal(6, _written);
    }

    [Fact]
    public async Task A_large_document_is_written_for_each_request()
    {
        await GetAsync("a", length: Large);
        await GetAsync("a", length: Large);
        Assert.Equal(2, _written);
    }

    [Fact]
    public async Task A_response_has_the_length_of_the_document()
    {
        var context = new DefaultHttpContext();
        await RespondAsync(context, "abc", Small);
        Assert.Equal(3, context.Response.ContentLength);
    }

    [Fact]
    public async Task A_client_with_the_version_gets_no_content()
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "GET";
        context.Request.Headers.IfNoneMatch = "W/\"a\"";
        await RespondAsync(context, "a", Small);
        Assert.Equal(304, context.Response.StatusCode);
        Assert.Equal(0, _written);
    }

    [Fact]
    public async Task Changed_options_change_a_feed()
    {
        var options = TestSite.Options();
        await using var site = await TestSite.StartAsync(options);
        Assert.Contains("泊岚", await site.Client.GetStringAsync("/feed.xml"), StringComparison.Ordinal);

        options.Title = "Another";
        options.FeedItemCount = 1;
        var feed = await site.Client.GetStringAsync("/feed.xml");

        Assert.Contains("<title>Another</title>", feed, StringComparison.Ordinal);
        Assert.Equal(2, feed.Split("<entry").Length);
    }

    private async Task<string> GetAsync(string key, long length = Small)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "GET";
        using var body = new MemoryStream();
        context.Response.Body = body;
        await RespondAsync(context, key, length);
        return System.Text.Encoding.UTF8.GetString(body.ToArray());
    }

    private Task RespondAsync(HttpContext context, string key, long length) =>
        _cache.RespondAsync(context, "text/plain", "no-cache", key, new Source(this, key, length));

    private sealed class Source(DocumentCacheTests test, string text, long length) : IDocumentSource
    {
        public long Length => length;

        public EntityTagHeaderValue EntityTag() => new($"\"{text}\"", isWeak: true);

        public async Task WriteAsync(PipeWriter pipe, CancellationToken cancellation)
        {
            test._written++;
            await pipe.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), cancellation);
        }
    }
}
