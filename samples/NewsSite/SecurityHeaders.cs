namespace NewsSite;

/// <summary>What browsers are told not to do. Articles are sanitized; this is the second lock on the same door.</summary>
internal static class SecurityHeaders
{
    // No script at all; styles and pictures from here alone. JSON-LD is data, which is not run.
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use(static (context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        return next(context);
    });
}
