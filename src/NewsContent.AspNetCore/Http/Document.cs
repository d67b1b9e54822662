using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace NewsContent.AspNetCore.Http;

/// <summary>Answers requests for a document about articles: with its version, and without a body for HEAD requests.</summary>
internal static class Document
{
    /// <summary>Writes the response.</summary>
    /// <param name="context">The request.</param>
    /// <param name="contentType">The media type of the document.</param>
    /// <param name="entityTag">The version of the document.</param>
    /// <param name="cacheControl">The value of <c>Cache-Control</c>; <c>null</c> for none.</param>
    /// <param name="write">Writes the document, and flushes the pipe regularly.</param>
    public static async Task RespondAsync(
        HttpContext context, string contentType, EntityTagHeaderValue entityTag, string? cacheControl, Func<PipeWriter, CancellationToken, Task> write)
    {
        if (Validators.IsFinished(context, entityTag, lastModified: null, cacheControl))
        {
            return;
        }

        context.Response.ContentType = contentType;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        var pipe = context.Response.BodyWriter;
        await write(pipe, context.RequestAborted);
        await pipe.FlushAsync(context.RequestAborted);
    }
}
