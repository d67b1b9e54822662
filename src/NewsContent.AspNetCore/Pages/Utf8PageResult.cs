using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace NewsContent.AspNetCore.Pages;

/// <summary>A page whose parts are UTF-8.</summary>
internal sealed class Utf8PageResult(Article article, ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        var body = article.HtmlUtf8;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = before.Length + body.Length + after.Length;
        if (HttpMethods.IsHead(httpContext.Request.Method))
        {
            return Task.CompletedTask;
        }

        var writer = response.BodyWriter;
        writer.Write(before.Span);
        writer.Write(body);
        writer.Write(after.Span);
        return writer.FlushAsync(httpContext.RequestAborted).AsTask();
    }
}
