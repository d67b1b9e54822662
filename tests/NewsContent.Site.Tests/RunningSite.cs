using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace NewsContent.Site.Tests;

/// <summary>The sample site on a real server, on a free loopback port. Started once for the tests of a class.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private readonly WebApplicationFactory<Program> _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(static host => host
        .UseUrls("http://127.0.0.1:0")
        .ConfigureLogging(static logging => logging.ClearProviders()));
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>The address of the server, such as <c>http://127.0.0.1:5080/</c>.</summary>
    public Uri Address { get; private set; } = null!;

    public Task InitializeAsync()
    {
        _factory.UseKestrel(port: 0);
        _factory.StartServer();
        Address = _factory.ClientOptions.BaseAddress;
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _factory.DisposeAsync();
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(new Uri(Address, path));

    public Task<HttpResponseMessage> HeadAsync(string path) => _client.SendAsync(new HttpRequestMessage(HttpMethod.Head, new Uri(Address, path)));

    /// <summary>Returns the DOM of a page, which must have the expected status.</summary>
    public async Task<IHtmlDocument> PageAsync(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await GetAsync(path);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
    }
}
