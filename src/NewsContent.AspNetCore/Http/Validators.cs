using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace NewsContent.AspNetCore.Http;

/// <summary>Tells the client which version it gets, and whether it has that already (RFC 9110, section 13).</summary>
internal static class Validators
{
    /// <summary>Sets <c>ETag</c> and <c>Last-Modified</c>; where the client has that version, makes the response a 304.</summary>
    /// <returns>Whether the response is finished.</returns>
    public static bool IsNotModified(HttpContext context, string entityTag, DateTimeOffset? lastModified)
    {
        var headers = context.Response.Headers;
        headers.ETag = entityTag;

        // A date that is still to come must not be sent: clients would take every later answer for an older one.
        var modified = lastModified is { } date && date <= DateTimeOffset.UtcNow ? TruncateToSecond(date) : (DateTimeOffset?)null;
        if (modified is { } sent)
        {
            headers.LastModified = HeaderUtilities.FormatDate(sent);
        }

        if (!HasVersion(context.Request.Headers, entityTag, modified))
        {
            return false;
        }

        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    private static bool HasVersion(IHeaderDictionary request, string entityTag, DateTimeOffset? modified)
    {
        // If-None-Match decides alone where there is one.
        if (request.IfNoneMatch is { Count: > 0 } tags)
        {
            return HasTag(tags, entityTag);
        }

        return modified is { } date
            && request.IfModifiedSince is { Count: 1 } since
            && HeaderUtilities.TryParseDate(since.ToString(), out var known)
            && date <= known;
    }

    private static bool HasTag(StringValues tags, string entityTag)
    {
        // What nearly every client sends: the tag it was given.
        if (tags.Count == 1 && (tags[0] == entityTag || tags[0] == "*"))
        {
            return true;
        }

        if (!EntityTagHeaderValue.TryParseList(tags, out var parsed))
        {
            return false;
        }

        foreach (var tag in parsed)
        {
            // Weakly: a proxy that compresses makes a weak tag of a strong one.
            if (tag.Tag == entityTag || tag.Equals(EntityTagHeaderValue.Any))
            {
                return true;
            }
        }

        return false;
    }

    private static DateTimeOffset TruncateToSecond(DateTimeOffset date) => new(date.UtcTicks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, TimeSpan.Zero);
}
