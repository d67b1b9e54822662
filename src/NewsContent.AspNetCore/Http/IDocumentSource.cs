using System.IO.Pipelines;
using Microsoft.Net.Http.Headers;

namespace NewsContent.AspNetCore.Http;

/// <summary>One version of a document.</summary>
internal interface IDocumentSource
{
    /// <summary>The approximate number of bytes, known before the document is written.</summary>
    long Length { get; }

    /// <summary>Returns a tag that changes with the content of the document.</summary>
    EntityTagHeaderValue EntityTag();

    /// <summary>Writes the document, and flushes the pipe regularly.</summary>
    Task WriteAsync(PipeWriter pipe, CancellationToken cancellation);
}
