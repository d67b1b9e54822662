using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace NewsContent.Site.Tests;

/// <summary>The sample site, exported by its own command and served by a plain file server. Exported once for the tests of a class.</summary>
public sealed class ExportedSite : IAsyncLifetime
{
    private readonly HttpClient _client = new();
    private WebApplication? _server;

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("newscontent-site");

    /// <summary>The address of the home page.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Runs the program of the sample site.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(params string[] args)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(root.FullName, "samples")))
        {
            root = root.Parent!;
        }

        var result = typeof(Program).Assembly.EntryPoint!.Invoke(null, [(string[])[.. args, "--contentRoot=" + Path.Combine(root.FullName, "samples", "NewsSite"), "--applicationName=NewsSite", "--environment=Development"]]);
        return result is Task<int> task ? await task : (int)result!;
    }

    public async Task InitializeAsync()
    {
        Assert.Equal(0, await RunAsync("export", Folder.FullName));
        _server = Serve("");
        await _server.StartAsync();
        Address = new Uri(new Uri(_server.Urls.Single()), "/");
    }

    /// <summary>Creates a file server for the folder.</summary>
    public WebApplication Serve(string basePath)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = builder.Build();
        server.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(Folder.FullName), RequestPath = basePath });
        return server;
    }

    public Task<HttpResponseMessage> GetAsync(Uri address) => _client.GetAsync(address);

    public async Task DisposeAsync()
    {
        _client.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        Folder.Delete(recursive: true);
    }
}
