using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NewsContent.AspNetCore.Tests;

/// <summary>An app on a real server, on a free loopback port.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    public const string Url = "https://news.example.com";

    private readonly WebApplication _app;

    private TestSite(WebApplication app)
    {
        _app = app;
        Address = new Uri(app.Urls.Single());
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    /// <summary>The address of the server.</summary>
    public Uri Address { get; }

    /// <summary>A client that does not follow redirects.</summary>
    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>Returns options of a site whose pages contain a title and a body.</summary>
    public static NewsContentOptions<Article> Options() => new()
    {
        Url = Url,
        Title = "泊岚 <News> & 财讯",
        Render = static (_, article) => ArticleResults.Page(article, "<main>"u8.ToArray(), "</main>"u8.ToArray()),
    };

    public static Task<TestSite> StartAsync(NewsContentOptions<Article> options) => StartAsync(app => app.MapNewsContent(Articles.Catalog, options));

    public static async Task<TestSite> StartAsync(Action<WebApplication> map, Action<IServiceCollection>? services = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        services?.Invoke(builder.Services);
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new TestSite(app);
    }

    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, headers);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
