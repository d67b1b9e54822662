using System.Buffers;
using System.Text;

namespace NewsContent.AspNetCore.Http;

/// <summary>
/// An article's HTML with absolute URLs, as feeds need it: readers show it far from the site. It is the sanitizer's HTML, so tags and attributes are
/// written in one way only: a quoted value after a name and a space, <c>&lt;</c> nowhere but at a tag.
/// </summary>
internal static class AbsoluteHtml
{
    private static readonly byte[][] Attributes = [" href=\""u8.ToArray(), " src=\""u8.ToArray(), " poster=\""u8.ToArray(), " cite=\""u8.ToArray()];

    /// <summary>Writes the HTML.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="origin">Scheme and host.</param>
    /// <param name="page">The article's absolute URL.</param>
    /// <param name="output">Where to.</param>
    public static void Write(ReadOnlySpan<byte> html, string origin, string page, IBufferWriter<byte> output)
    {
        while (html.IndexOf((byte)'<') is >= 0 and var start)
        {
            var length = html[start..].IndexOf((byte)'>') + 1;
            if (length == 0)
            {
                break;
            }

            output.Write(html[..start]);
            WriteTag(html.Slice(start, length), origin, page, output);
            html = html[(start + length)..];
        }

        output.Write(html);
    }

    private static void WriteTag(ReadOnlySpan<byte> tag, string origin, string page, IBufferWriter<byte> output)
    {
        while (NextValue(tag) is > 0 and var value)
        {
            output.Write(tag[..value]);
            tag = tag[value..];
            var prefix = Prefix(tag[..tag.IndexOf((byte)'"')], origin, page);
            Encoding.UTF8.GetBytes(prefix, output);
        }

        output.Write(tag);
    }

    // Where the value of the first such attribute begins; 0 where there is none.
    private static int NextValue(ReadOnlySpan<byte> tag)
    {
        var first = 0;
        foreach (var attribute in Attributes)
        {
            if (tag.IndexOf(attribute) is >= 0 and var at && (first == 0 || at + attribute.Length < first))
            {
                first = at + attribute.Length;
            }
        }

        return first;
    }

    // What resolves it as a browser would on the article's page. Escaped as attributes need it: a URL has no quotation mark, but may have '&'.
    private static string Prefix(ReadOnlySpan<byte> url, string origin, string page)
    {
        if (url.StartsWith("//"u8) || HasScheme(url))
        {
            return "";
        }

        var prefix = url.IsEmpty || url[0] is (byte)'#' or (byte)'?' ? page
            : url[0] == '/' ? origin
            : page[..(page.LastIndexOf('/') + 1)];
        return prefix.Replace("&", "&amp;", StringComparison.Ordinal);
    }

    private static bool HasScheme(ReadOnlySpan<byte> url)
    {
        foreach (var b in url)
        {
            if (b == ':')
            {
                return true;
            }

            if (!char.IsAsciiLetterOrDigit((char)b) && b is not ((byte)'+' or (byte)'-' or (byte)'.'))
            {
                return false;
            }
        }

        return false;
    }
}
