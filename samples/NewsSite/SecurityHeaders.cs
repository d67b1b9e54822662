namespace NewsSite;

/// <summary>The restrictions for browsers. Articles are sanitized; these headers are a second protection.</summary>
internal static class SecurityHeaders
{
    // No script; styles and images only from this host. JSON-LD is data and does not run.
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        var policy = DiagramScripts.AreInstalled(app.Environment) ? Policy + "; script-src 'self'" : Policy;
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            return next(context);
        });
    }
}
