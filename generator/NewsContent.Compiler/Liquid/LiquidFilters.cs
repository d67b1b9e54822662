using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid;

/// <summary>The filters of Liquid and Jekyll that depend only on their input.</summary>
internal static class LiquidFilters
{
    private static readonly Dictionary<string, Func<LiquidFilterInput, object?>> Filters = new(StringComparer.Ordinal)
    {
        ["absolute_url"] = input => input.Value is null ? null : input.Site.AbsoluteUrl(input.Text),
        ["append"] = input => input.Text + input.Argument(0),
        ["capitalize"] = input => Capitalize(input.Text),
        ["cgi_escape"] = input => FormEscape(input.Text),
        ["date"] = input => LiquidDate.Format(input.Value, input.Argument(0)),
        ["date_to_long_string"] = input => LiquidDate.Format(input.Value, "%d %B %Y"),
        ["date_to_string"] = input => LiquidDate.Format(input.Value, "%d %b %Y"),
        ["date_to_xmlschema"] = input => LiquidDate.Format(input.Value, "%Y-%m-%dT%H:%M:%S%:z"),
        ["default"] = input => input.Value is null or false or "" or YamlSequence { Items.Count: 0 } ? input.Argument(0) : input.Value,
        ["downcase"] = input => input.Text.ToLowerInvariant(),
        ["escape"] = input => EscapeHtml(input.Text),
        ["escape_once"] = input => EscapeHtml(WebUtility.HtmlDecode(input.Text)),
        ["first"] = input => LiquidListFilters.End(input, "first"),
        ["join"] = LiquidListFilters.Join,
        ["last"] = input => LiquidListFilters.End(input, "last"),
        ["lstrip"] = input => input.Text.TrimStart(),
        ["newline_to_br"] = input => Replace(input.Text, "\n", "<br />\n"),
        ["number_of_words"] = input => (decimal)WordCounter.CountAsJekyll(input.Text, input.Argument(0)),
        ["prepend"] = input => input.Argument(0) + input.Text,
        ["relative_url"] = input => input.Value is null ? null : input.Site.RelativeUrl(input.Text),
        ["remove"] = input => Replace(input.Text, input.Argument(0), ""),
        ["remove_first"] = input => ReplaceFirst(input.Text, input.Argument(0), ""),
        ["replace"] = input => Replace(input.Text, input.Argument(0), input.Argument(1)),
        ["replace_first"] = input => ReplaceFirst(input.Text, input.Argument(0), input.Argument(1)),
        ["reverse"] = LiquidListFilters.Reverse,
        ["rstrip"] = input => input.Text.TrimEnd(),
        ["size"] = input => LiquidValue.Member(input.Value, "size") ?? 0m,
        ["slugify"] = input => Slugify.In(input.Argument(0), input.Text),
        ["sort"] = LiquidListFilters.Sort,
        ["split"] = LiquidListFilters.Split,
        ["strip"] = input => input.Text.Trim(),
        ["strip_html"] = input => StripHtml(input.Text),
        ["strip_index"] = input => StripIndex(input.Text),
        ["strip_newlines"] = input => Replace(input.Text, "\n", ""),
        ["truncate"] = Truncate,
        ["uniq"] = LiquidListFilters.Uniq,
        ["upcase"] = input => input.Text.ToUpperInvariant(),
        ["uri_escape"] = input => UriEscape(input.Text),
        ["url_encode"] = input => FormEscape(input.Text),
        ["xml_escape"] = input => EscapeHtml(input.Text),
    };

    public static IEnumerable<string> Names => Filters.Keys;

    /// <summary>Applies a filter; returns <c>false</c> if it does not exist.</summary>
    /// <exception cref="LiquidTooLargeException">The result is too long.</exception>
    public static bool TryApply(string name, LiquidFilterInput input, out object? result)
    {
        result = input.Value;
        if (!Filters.TryGetValue(name, out var filter))
        {
            return false;
        }

        result = filter(input);
        return true;
    }

    private static string Capitalize(string text) =>
        text.Length == 0 ? text : text.Substring(0, 1).ToUpperInvariant() + text.Substring(1).ToLowerInvariant();

    private static string EscapeHtml(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;");

    // Ruby's CGI.escape, as in form data.
    private static string FormEscape(string text) => PercentEncode(text, "-._*").Replace("%20", "+");

    private static string UriEscape(string text) => PercentEncode(text, "-._~!$&'()*+,;=:@/?#[]%");

    private static string PercentEncode(string text, string kept)
    {
        var result = new StringBuilder(text.Length);
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            if ((char)b is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || kept.IndexOf((char)b) >= 0)
            {
                result.Append((char)b);
            }
            else
            {
                result.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return result.ToString();
    }

    private static string Replace(string text, string old, string with)
    {
        if (old.Length == 0)
        {
            return text;
        }

        var count = 0L;
        for (var at = text.IndexOf(old, StringComparison.Ordinal); at >= 0; at = text.IndexOf(old, at + old.Length, StringComparison.Ordinal))
        {
            count++;
        }

        if (text.Length + (count * with.Length) > LiquidBudget.MaxValue)
        {
            throw new LiquidTooLargeException();
        }

        return text.Replace(old, with);
    }

    private static string ReplaceFirst(string text, string old, string with) =>
        text.IndexOf(old, StringComparison.Ordinal) is >= 0 and var at ? text.Substring(0, at) + with + text.Substring(at + old.Length) : text;

    // A '<' without a '>' after it is kept, as in Liquid.
    private static string StripHtml(string text)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('<', at);
            var close = open < 0 ? -1 : text.IndexOf('>', open);
            if (close < 0)
            {
                break;
            }

            result.Append(text, at, open - at);
            at = close + 1;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static string StripIndex(string text) => Regex.Replace(text, "/index\\.html?\\z", "/", RegexOptions.CultureInvariant);

    private static object? Truncate(LiquidFilterInput input)
    {
        const int DefaultLength = 50;

        var length = int.TryParse(input.Argument(0), NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written : DefaultLength;
        var end = input.ArgumentCount > 1 ? input.Argument(1) : "...";
        return input.Text.Length <= length ? input.Text : input.Text.Substring(0, Math.Max(0, length - end.Length)) + end;
    }
}
