using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace NewsContent.AspNetCore.Http;

/// <summary>Evaluates the conditional headers of a request in the order of RFC 9110, section 13.2.2.</summary>
internal static class Preconditions
{
    /// <summary>Returns the status that completes the response, 304 or 412, or <c>null</c> if the request must be answered.</summary>
    /// <param name="request">The request.</param>
    /// <param name="entityTag">The tag of the current version.</param>
    /// <param name="lastModified">The time of the last change in whole seconds; <c>null</c> if it is unknown, in which case headers with dates are ignored.</param>
    public static int? Evaluate(HttpRequest request, EntityTagHeaderValue entityTag, DateTimeOffset? lastModified)
    {
        var headers = request.Headers;
        var isRead = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (headers.IfMatch.Count > 0)
        {
            if (!Names(headers.IfMatch, entityTag, isStrong: true))
            {
                return StatusCodes.Status412PreconditionFailed;
            }
        }
        else if (lastModified > DateOf(headers.IfUnmodifiedSince))
        {
            return StatusCodes.Status412PreconditionFailed;
        }

        if (headers.IfNoneMatch.Count > 0)
        {
            return !Names(headers.IfNoneMatch, entityTag, isStrong: false) ? null
                : isRead ? StatusCodes.Status304NotModified
                : StatusCodes.Status412PreconditionFailed;
        }

        return isRead && lastModified <= DateOf(headers.IfModifiedSince) ? StatusCodes.Status304NotModified : null;
    }

    private static bool Names(StringValues header, EntityTagHeaderValue entityTag, bool isStrong)
    {
        // An invalid list matches nothing.
        if (!EntityTagHeaderValue.TryParseList(header, out var tags))
        {
            return false;
        }

        foreach (var tag in tags)
        {
            if (tag.Equals(EntityTagHeaderValue.Any) || entityTag.Compare(tag, useStrongComparison: isStrong))
            {
                return true;
            }
        }

        return false;
    }

    // Two dates are not a date. A comparison with null is false.
    private static DateTimeOffset? DateOf(StringValues header) =>
        header.Count == 1 && HeaderUtilities.TryParseDate(header.ToString(), out var date) ? date : null;
}
