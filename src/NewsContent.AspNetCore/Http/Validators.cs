using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace NewsContent.AspNetCore.Http;

/// <summary>Sends the version to the client, and completes the response if the client already has it.</summary>
internal static class Validators
{
    // Errors have no version. Otherwise a client could later get a 304 for a page that it received with a 403.
    private static readonly Func<object, Task> ForgetAtError = static state =>
    {
        var response = (HttpResponse)state;
        if (response.StatusCode >= StatusCodes.Status400BadRequest && response.StatusCode != StatusCodes.Status412PreconditionFailed)
        {
            response.Headers.Remove(HeaderNames.ETag);
            response.Headers.Remove(HeaderNames.LastModified);
        }

        return Task.CompletedTask;
    };

    /// <summary>Sets <c>ETag</c>, <c>Last-Modified</c> and <c>Cache-Control</c>, and makes the response a 304 or a 412 if the conditions of the request require it.</summary>
    /// <returns><c>true</c> if the response is complete.</returns>
    public static bool IsFinished(HttpContext context, EntityTagHeaderValue entityTag, DateTimeOffset? lastModified, string? cacheControl)
    {
        var headers = context.Response.Headers;
        headers.ETag = entityTag.ToString();

        // A future date must not be sent, because clients would treat every later response as older.
        var modified = lastModified is { } date && date <= DateTimeOffset.UtcNow ? TruncateToSecond(date) : (DateTimeOffset?)null;
        if (modified is { } sent)
        {
            headers.LastModified = HeaderUtilities.FormatDate(sent);
        }

        SetCacheControl(context.Response, cacheControl);
        if (Preconditions.Evaluate(context.Request, entityTag, modified) is not { } status)
        {
            context.Response.OnStarting(ForgetAtError, context.Response);
            return false;
        }

        context.Response.StatusCode = status;
        if (status == StatusCodes.Status304NotModified)
        {
            SetVary(context);
        }

        return true;
    }

    // A 304 has the Vary of the response with the body (RFC 9110, 15.4.5). ASP.NET's middleware sets it only for a response that it compresses.
    private static void SetVary(HttpContext context)
    {
        var headers = context.Response.Headers;
        if (context.Features.Get<IHttpsCompressionFeature>() is not null && !headers.GetCommaSeparatedValues(HeaderNames.Vary).Contains(HeaderNames.AcceptEncoding, StringComparer.OrdinalIgnoreCase))
        {
            headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        }
    }

    /// <summary>Sets <c>Cache-Control</c> unless the app has set it already.</summary>
    public static void SetCacheControl(HttpResponse response, string? cacheControl)
    {
        if (cacheControl is not null && response.Headers.CacheControl.Count == 0)
        {
            response.Headers.CacheControl = cacheControl;
        }
    }

    private static DateTimeOffset TruncateToSecond(DateTimeOffset date) => new(date.UtcTicks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, TimeSpan.Zero);
}
