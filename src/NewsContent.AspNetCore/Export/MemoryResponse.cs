using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace NewsContent.AspNetCore.Export;

/// <summary>A response in memory. It starts when it is complete, unless the app starts it, so that its headers can change until then.</summary>
internal sealed class MemoryResponse : IHttpResponseFeature, IHttpRequestLifetimeFeature
{
    private readonly MemoryStream _stream = new();
    private readonly Stack<(Func<object, Task> Callback, object State)> _starting = new();
    private readonly Stack<(Func<object, Task> Callback, object State)> _completed = new();

    public MemoryResponse(CancellationToken aborted)
    {
        RequestAborted = aborted;
        BodyFeature = new MemoryBody(this, _stream);
    }

    public IHttpResponseBodyFeature BodyFeature { get; }

    public int StatusCode { get; set; } = StatusCodes.Status200OK;

    public string? ReasonPhrase { get; set; }

    public IHeaderDictionary Headers { get; set; } = new HeaderDictionary();

    public Stream Body { get; set; } = Stream.Null;

    public bool HasStarted { get; private set; }

    public CancellationToken RequestAborted { get; set; }

    /// <summary>The exception that no middleware handled; <c>null</c> if there is none.</summary>
    public Exception? Exception { get; private set; }

    /// <summary>The exception for which a middleware wrote an error page; <c>null</c> if there is none.</summary>
    public Exception? Handled { get; set; }

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Content => _stream.GetBuffer().AsMemory(0, (int)_stream.Length);

    public string? ContentType => Headers.ContentType;

    public string? Location => Headers.Location;

    public void OnStarting(Func<object, Task> callback, object state) => _starting.Push((callback, state));

    public void OnCompleted(Func<object, Task> callback, object state) => _completed.Push((callback, state));

    public void Abort() => Fail(new OperationCanceledException("The app aborted the request."));

    public void Fail(Exception exception)
    {
        Exception ??= exception;
        StatusCode = StatusCodes.Status500InternalServerError;
    }

    public async Task StartAsync()
    {
        if (HasStarted)
        {
            return;
        }

        while (_starting.TryPop(out var starting))
        {
            await starting.Callback(starting.State);
        }

        HasStarted = true;
    }

    public async Task CompleteAsync()
    {
        await StartAsync();
        await BodyFeature.CompleteAsync();

        // A static web asset whose file is missing has an empty body, which no server would send.
        if (StatusCode == StatusCodes.Status200OK && Headers.ContentLength is { } length && length > _stream.Length)
        {
            Fail(new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The response has {_stream.Length} bytes, but its Content-Length is {length}.")));
        }
    }

    public async Task EndAsync()
    {
        while (_completed.TryPop(out var completed))
        {
            await completed.Callback(completed.State);
        }
    }

    private sealed class MemoryBody(MemoryResponse response, MemoryStream stream) : StreamResponseBodyFeature(stream)
    {
        public override async Task StartAsync(CancellationToken cancellationToken = default)
        {
            await response.StartAsync();
            await base.StartAsync(cancellationToken);
        }
    }
}
