using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace NewsContent.AspNetCore.Http;

/// <summary>Answers requests for a document that is made of articles: with its version, and without a body where none is wanted.</summary>
internal static class Document
{
    /// <summary>Writes the response.</summary>
    /// <param name="context">The request.</param>
    /// <param name="contentType">The document's media type.</param>
    /// <param name="entityTag">Its version.</param>
    /// <param name="cacheControl">The value of <c>Cache-Control</c>; <c>null</c>: none.</param>
    /// <param name="write">Writes it; is to flush the pipe now and then.</param>
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
