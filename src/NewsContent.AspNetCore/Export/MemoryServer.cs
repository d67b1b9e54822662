using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace NewsContent.AspNetCore.Export;

/// <summary>
/// A server without a network. The app's own server is chosen before the app is built, so a second instance of the hosting service, with this server, builds the pipeline of the app again:
/// startup filters, middleware and endpoints, exactly as they run.
/// </summary>
internal sealed class MemoryServer : IServer, IAsyncDisposable
{
    private const string HostingService = "Microsoft.AspNetCore.Hosting.GenericWebHostService";

    private readonly IHost _app;
    private IHostedService? _service;
    private Func<IFeatureCollection, Task>? _process;

    private MemoryServer(IHost app) => _app = app;

    public IFeatureCollection Features { get; } = new FeatureCollection();

    public IServiceProvider Services => _app.Services;

    /// <summary>Builds the pipeline of an app.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "The host creates the service by the same constructor, which trimming therefore keeps.")]
    public static async Task<MemoryServer> StartAsync(IHost app, CancellationToken cancellation)
    {
        var type = app.Services.GetServices<IHostedService>().Select(static service => service.GetType()).FirstOrDefault(static type => type.FullName == HostingService)
            ?? throw new InvalidOperationException("The app has no web host, so it has no pages to export.");
        var server = new MemoryServer(app);
        server._service = (IHostedService)ActivatorUtilities.CreateInstance(app.Services, type, server, NullLoggerFactory.Instance);
        await server._service.StartAsync(cancellation);
        return server;
    }

    /// <summary>Answers a request.</summary>
    public async Task<MemoryResponse> SendAsync(MemoryRequest request, CancellationToken cancellation)
    {
        var response = new MemoryResponse(cancellation);
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(request);
        features.Set<IHttpResponseFeature>(response);
        features.Set<IHttpResponseBodyFeature>(response.BodyFeature);
        features.Set<IHttpRequestLifetimeFeature>(response);
        features.Set(request.Export);
        await _process!(features);
        return response;
    }

    public async ValueTask DisposeAsync()
    {
        if (_service is not null)
        {
            await _service.StopAsync(CancellationToken.None);
        }
    }

    Task IServer.StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
    {
        _process = async features =>
        {
            var context = application.CreateContext(features);
            var response = (MemoryResponse)features.Get<IHttpResponseFeature>()!;
            try
            {
                await application.ProcessRequestAsync(context);
                await response.CompleteAsync();
                response.Handled = features.Get<IExceptionHandlerFeature>()?.Error;
                application.DisposeContext(context, exception: null);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                response.Fail(exception);
                application.DisposeContext(context, exception);
            }

            await response.EndAsync();
        };
        return Task.CompletedTask;
    }

    Task IServer.StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    void IDisposable.Dispose()
    {
    }
}
