using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace NewsContent.AspNetCore.Pages;

/// <summary>Articles as JSON, written from the loaded assembly to the response.</summary>
/// <param name="articles">The articles.</param>
/// <param name="isList">Whether the document is an array.</param>
/// <param name="parts">The parts in addition to metadata.</param>
internal sealed class ArticleJsonResult(IEnumerable<Article> articles, bool isList, ArticleJsonParts parts) : IResult
{
    private static readonly JsonSerializerOptions Options = new();

    // Other scripts stay readable and short, as in the results of minimal APIs. The content type says that this is not HTML.
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        response.ContentType = "application/json; charset=utf-8";
        if (HttpMethods.IsHead(httpContext.Request.Method))
        {
            return;
        }

        var converter = new ArticleJsonConverter(parts);
        using var json = new Utf8JsonWriter(response.BodyWriter, WriterOptions);
        if (isList)
        {
            json.WriteStartArray();
        }

        foreach (var article in articles)
        {
            converter.Write(json, article, Options);
            json.Flush();
            await response.BodyWriter.FlushAsync(httpContext.RequestAborted);
        }

        if (isList)
        {
            json.WriteEndArray();
        }

        json.Flush();
        await response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }
}
