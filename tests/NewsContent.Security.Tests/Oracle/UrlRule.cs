using System.Globalization;

namespace NewsContent.Security.Tests.Oracle;

/// <summary>The allowed URLs of articles, by <see cref="Uri"/> and a list of schemes.</summary>
internal static class UrlRule
{
    private const string PageHost = "articles.test";
    private static readonly Uri Page = new($"https://{PageHost}/2022/06/07/rates.html");

    /// <summary>Returns the violation of a URL, or <c>null</c>.</summary>
    public static string? Check(string url, bool isLink)
    {
        if (url.Any(c => c <= ' ' || c == '\\') || Enumerable.Range(0, url.Length).Any(i => IsInvisible(url, i)))
        {
            return "a space, a backslash or an invisible character";
        }

        // Joiners are for paths; browsers remove them and variation selectors from a host. Without a scheme before it, "://" is part of a path.
        if (url.IndexOf("://", StringComparison.Ordinal) is > 0 and var scheme && url[..scheme].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.')
            && url[(scheme + 3)..].Split('/', '?', '#')[0].Any(c => c is '\u034F' or (>= '\uFE00' and <= '\uFE0F') || char.GetUnicodeCategory(c) is UnicodeCategory.Format))
        {
            return "an invisible character in a host";
        }

        if (isLink && url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var isAbsolute = url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        if (!Uri.TryCreate(Page, url, out var resolved))
        {
            // A URL that no parser accepts has no target, unless it can be parsed as another scheme.
            return isAbsolute || url.IndexOf(':') < 0 ? null : "it has a scheme but cannot be read";
        }

        if (resolved.Scheme is not ("https" or "http"))
        {
            return $"the scheme '{resolved.Scheme}'";
        }

        if (resolved.UserInfo.Length > 0)
        {
            return "credentials";
        }

        return isAbsolute || resolved.Host == PageHost ? null : "it leaves the site without saying so";
    }

    // Joiners are spelling, as are zero-width spaces in scripts without spaces between words. Marks that precede numbers are format characters, but visible.
    private static bool IsInvisible(string url, int index) => CharUnicodeInfo.GetUnicodeCategory(url, index) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => url[index] switch
        {
            '\u200C' or '\u200D' => false,
            '\u200B' => !(index > 0 && IsWithoutSpaces(url[index - 1])) && !(index + 1 < url.Length && IsWithoutSpaces(url[index + 1])),
            (>= '\u0600' and <= '\u0605') or '\u06DD' or '\u070F' or '\u0890' or '\u0891' or '\u08E2' => false,
            var c => !char.IsSurrogate(c),
        },
        _ => false,
    };

    private static bool IsWithoutSpaces(char c) => c is (>= '\u0E00' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u1950' and <= '\u1AAF');

    /// <summary>Checks every URL of a <c>srcset</c>.</summary>
    public static string? CheckSourceSet(string value) =>
        value.Split(", ").Select(candidate => Check(candidate.Split(' ')[0], isLink: false)).FirstOrDefault(reason => reason is not null);
}
