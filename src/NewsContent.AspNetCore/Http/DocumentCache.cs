using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace NewsContent.AspNetCore.Http;

/// <summary>The last versions of a document, so that a request costs no more than a constant array. Thread-safe.</summary>
/// <typeparam name="TKey">Everything that the document depends on, such as the address of the site and its articles.</typeparam>
internal sealed class DocumentCache<TKey>
    where TKey : class, IEquatable<TKey>
{
    // A client can choose the host of the request, and a document contains it. So the number of versions is limited.
    private const int MaxVersions = 4;

    // Larger documents are written to each response in pieces.
    private const int MaxLength = 1 << 20;

    // Replaced, never changed. The newest version is first.
    private Version[] _versions = [];

    /// <summary>Writes the response.</summary>
    /// <param name="context">The request.</param>
    /// <param name="contentType">The media type of the document.</param>
    /// <param name="cacheControl">The value of <c>Cache-Control</c>; <c>null</c> for none.</param>
    /// <param name="key">Everything that the document depends on.</param>
    /// <param name="source">The document, which depends on the key alone.</param>
    public Task RespondAsync(HttpContext context, string contentType, string? cacheControl, TKey key, IDocumentSource source)
    {
        var version = Find(key) ?? Add(new Version(key, source.EntityTag(), source.Length));
        return version.Length <= MaxLength
            ? RespondAsync(context, contentType, cacheControl, version, source)
            : Document.RespondAsync(context, contentType, version.EntityTag, cacheControl, source.WriteAsync);
    }

    private static async Task RespondAsync(HttpContext context, string contentType, string? cacheControl, Version version, IDocumentSource source)
    {
        if (Validators.IsFinished(context, version.EntityTag, lastModified: null, cacheControl))
        {
            return;
        }

        var response = context.Response;
        var content = version.Content ??= await WriteAsync(source);
        response.ContentType = contentType;
        response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(content, context.RequestAborted);
        }
    }

    // Not canceled with the request, because other requests use the result.
    private static async Task<byte[]> WriteAsync(IDocumentSource source)
    {
        using var stream = new MemoryStream();
        var pipe = PipeWriter.Create(stream);
        await source.WriteAsync(pipe, CancellationToken.None);
        await pipe.CompleteAsync();
        return stream.ToArray();
    }

    private Version? Find(TKey key)
    {
        foreach (var version in Volatile.Read(ref _versions))
        {
            if (version.Key.Equals(key))
            {
                return version;
            }
        }

        return null;
    }

    // If two requests add at once, one version can be lost. Then it is created again.
    private Version Add(Version version)
    {
        var versions = Volatile.Read(ref _versions);
        Volatile.Write(ref _versions, [version, .. versions.Take(MaxVersions - 1)]);
        return version;
    }

    private sealed class Version(TKey key, EntityTagHeaderValue entityTag, long length)
    {
        public TKey Key => key;

        public EntityTagHeaderValue EntityTag => entityTag;

        /// <summary>The approximate length.</summary>
        public long Length => length;

        /// <summary>The document; <c>null</c> before the first request for it.</summary>
        public byte[]? Content { get; set; }
    }
}
