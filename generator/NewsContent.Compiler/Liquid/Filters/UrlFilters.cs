using System.Text.RegularExpressions;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>Filters of URLs.</summary>
internal static class UrlFilters
{
    private static readonly Regex Index = new(@"/index\.html?$", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private static readonly Regex Scheme = new(@"\A[a-zA-Z][a-zA-Z0-9.+-]*\z", RegexOptions.CultureInvariant);

    public static readonly LiquidFilter[] All =
    [
        new("absolute_url", 0, 0, input => input.Value is null ? null : input.Host.Site.AbsoluteUrl(WithScheme(input.Text))),
        new("relative_url", 0, 0, input => input.Value is null ? null : input.Host.Site.RelativeUrl(WithScheme(input.Text))),
        new("strip_index", 0, 0, input => input.Value is null or "" ? null : Index.Replace(input.StringValue(), "/", 1)),
        new("slugify", 0, 1, Slugified),
        new("url_encode", 0, 0, input => input.Value is null ? null : EscapeForm(input.Text)),
        new("url_decode", 0, 0, input => input.Value is null ? null : UnescapeForm(input.Text)),
        new("cgi_escape", 0, 0, input => EscapeForm(input.StringValue())),
        new("uri_escape", 0, 0, input => input.Value is null ? null : PercentEncoding.Normalize(input.StringValue(), "-._~!$&'()*+,;=:@/?#[]")),
    ];

    private static string WithScheme(string url)
    {
        var end = url.IndexOfAny([':', '/', '?', '#']);
        return end <= 0 || url[end] != ':' || Scheme.IsMatch(url.Substring(0, end)) ? url : throw new LiquidFilterException($"'{url.Substring(0, end)}' is not the scheme of a URL");
    }

    // As in form data.
    private static string EscapeForm(string text) => PercentEncoding.Encode(text, "-._~").Replace("%20", "+");

    private static string UnescapeForm(string text) =>
        PercentEncoding.TryDecode(text.Replace('+', ' '), out var decoded) ? decoded : throw new LiquidFilterException("the decoded value is not UTF-8");

    private static object? Slugified(LiquidFilterInput input) =>
        input.Value is null ? null : Slugify.In(input.Argument(0) is null ? "default" : input.TextArgument(0) is { Length: > 0 } mode ? mode : "none", input.StringValue());
}
