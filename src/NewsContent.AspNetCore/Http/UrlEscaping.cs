using System.Globalization;
using System.Text;

namespace NewsContent.AspNetCore.Http;

/// <summary>Escapes the characters that RFC 3986 does not allow in a URL. Other URLs are not changed.</summary>
internal static class UrlEscaping
{
    /// <summary>Returns the URL with these characters percent-encoded: spaces, controls, quotation marks, angle brackets and others.</summary>
    /// <param name="url">The URL; letters of other scripts are kept.</param>
    public static string Escape(string url)
    {
        var isClean = true;
        foreach (var c in url)
        {
            isClean &= !MustBeEscaped(c);
        }

        if (isClean)
        {
            return url;
        }

        var escaped = new StringBuilder(url.Length + 16);
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in url.EnumerateRunes())
        {
            if (!rune.IsBmp || !MustBeEscaped((char)rune.Value))
            {
                escaped.Append(rune.ToString());
                continue;
            }

            foreach (var b in utf8[..rune.EncodeToUtf8(utf8)])
            {
                escaped.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }

    // A lone surrogate cannot be written as UTF-8; the enumeration above replaces it.
    private static bool MustBeEscaped(char c) =>
        c is ' ' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}' || char.IsControl(c) || char.IsWhiteSpace(c) || char.IsSurrogate(c);
}
