using System.Text;
using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>Filters that escape or remove HTML, and filters that write values in other languages.</summary>
internal static class EscapeFilters
{
    private static readonly Regex EscapeOnce = new("[\"><']|&(?!([a-zA-Z]+|(#[0-9]+));)", RegexOptions.CultureInvariant);
    private static readonly Regex Base64 = new(@"\A([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\z", RegexOptions.CultureInvariant);

    public static readonly LiquidFilter[] All =
    [
        new("escape", 0, 0, Escape),
        new("h", 0, 0, Escape),
        LiquidFilter.OfText("escape_once", text => EscapeOnce.Replace(text, match => EscapeHtml(match.Value))),
        LiquidFilter.OfText("xml_escape", EscapeXml),
        LiquidFilter.OfText("strip_html", HtmlStripper.Strip),
        LiquidFilter.OfText("base64_encode", text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text))),
        LiquidFilter.OfText("base64_decode", DecodeBase64),
        LiquidFilter.OfText("base64_url_safe_encode", text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).Replace('+', '-').Replace('/', '_')),
        LiquidFilter.OfText("base64_url_safe_decode", DecodeUrlSafeBase64),
        new("jsonify", 0, 0, input => JsonText.Of(input.Value)),
        new("inspect", 0, 0, input => EscapeXml(new LiquidPrinter(LiquidBudget.MaxValue).AppendCode(input.Value).ToString())),
    ];

    private static string EscapeHtml(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;");

    private static object? Escape(LiquidFilterInput input) => input.Value is null ? null : EscapeHtml(input.Text);

    private static string EscapeXml(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&apos;");

    private static string DecodeBase64(string text) =>
        Base64.IsMatch(text) ? Encoding.UTF8.GetString(Convert.FromBase64String(text)) : throw new LiquidFilterException("the value is not Base64");

    // Padding is optional here, as in Ruby.
    private static string DecodeUrlSafeBase64(string text)
    {
        var padded = text.Length % 4 == 0 || text[text.Length - 1] == '=' ? text : text + new string('=', 4 - (text.Length % 4));
        return DecodeBase64(padded.Replace('-', '+').Replace('_', '/'));
    }
}
