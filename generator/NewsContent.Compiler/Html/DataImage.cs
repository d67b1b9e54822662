using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html;

/// <summary>
/// An image in a URL, <c>data:image/png;base64,…</c>. Only formats that cannot contain script or load resources are allowed, and the size is limited because the data is in
/// the assembly.
/// </summary>
internal static class DataImage
{
    /// <summary>The maximum length of such a URL in characters: images of about 375 KB.</summary>
    public const int MaxLength = 512 * 1024;

    private static readonly string[] Prefixes =
        ["data:image/png;base64,", "data:image/gif;base64,", "data:image/jpeg;base64,", "data:image/webp;base64,", "data:image/avif;base64,"];

    public static UrlVerdict Check(string url)
    {
        if (Prefixes.FirstOrDefault(prefix => url.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) is not { } prefix)
        {
            return new(UrlResult.Refused, "", "an image in a URL must begin with 'data:image/', one of png, gif, jpeg, webp and avif, and ';base64,'");
        }

        if (url.Length > MaxLength)
        {
            return new(UrlResult.Refused, "", FormattableString.Invariant($"it has {url.Length} characters, but the limit is {MaxLength}"));
        }

        return IsBase64(url, prefix.Length)
            ? new(UrlResult.Allowed, prefix + url.Substring(prefix.Length))
            : new(UrlResult.Refused, "", "the text after ';base64,' is not base64");
    }

    private static bool IsBase64(string url, int start)
    {
        var end = url.Length;
        while (end > start && end > url.Length - 2 && url[end - 1] == '=')
        {
            end--;
        }

        if (end == start || (url.Length - start) % 4 != 0)
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            if (!Ascii.IsLetterOrDigit(url[i]) && url[i] is not ('+' or '/'))
            {
                return false;
            }
        }

        return true;
    }
}
