using System.Text.RegularExpressions;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html;

/// <summary>Returns the URL that was meant by a URL with a mistake in its slashes; <c>null</c> if it is unknown, for example because it can be meant to mislead.</summary>
internal static class MeantUrl
{
    // A host and a path. Other characters, such as '@', can be meant to mislead.
    private static readonly Regex Backslashes = new(@"\Ahttps?:\\{2}(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?:\\[A-Za-z0-9._-]*)*\z", RegexOptions.CultureInvariant);

    /// <summary>Corrects a relative URL with backslashes, or a URL that has them in place of all slashes.</summary>
    public static string? OfBackslashes(string url) =>
        Backslashes.IsMatch(url) ? url.Replace('\\', '/')
        : url.Length > 0 && Ascii.IsLetterOrDigit(url[0]) && url.IndexOf('\\') > 0 && url.IndexOf(':') < 0 && UrlCharacters.Deception(url.Replace('\\', '/'), 0) is null
            ? url.Replace('\\', '/')
            : null;

    /// <summary>Corrects a URL whose scheme is followed by another number of slashes than two.</summary>
    public static string? OfSlashes(string url)
    {
        var rest = url.Substring(url.IndexOf(':') + 1).TrimStart('/');
        return rest.Length > 0 && Ascii.IsLetterOrDigit(rest[0]) && rest.IndexOf('.') > 0 ? url.Substring(0, url.IndexOf(':') + 1) + "//" + rest : null;
    }

    /// <summary>Corrects a URL whose host contains spaces.</summary>
    public static string? OfSpaces(string url, string authority) => authority.Replace(" ", "") is var host && Uri.CheckHostName(host) == UriHostNameType.Dns ? url.Replace(authority, host) : null;

    /// <summary>Corrects a URL whose host has commas in place of dots.</summary>
    public static string? OfCommas(string url, string authority) => authority.Replace(',', '.') is var host && Uri.CheckHostName(host) == UriHostNameType.Dns ? url.Replace(authority, host) : null;

    /// <summary>Returns the URL in quotes; <c>null</c> if there are none.</summary>
    public static string? OfQuotes(string url) =>
        url.Length > 2 && url[0] is '"' or '\'' or '“' or '‘' && url[url.Length - 1] is '"' or '\'' or '”' or '’' ? url.Substring(1, url.Length - 2) : null;

    /// <summary>Corrects a URL whose host is a scheme, such as <c>https://https://example.com</c>.</summary>
    public static string? OfSecondScheme(string url, string authority) =>
        authority.TrimEnd(':').ToLowerInvariant() is "https" or "http" && url.IndexOf("//", url.IndexOf("//", StringComparison.Ordinal) + 2, StringComparison.Ordinal) is > 0 and var second
            ? authority.TrimEnd(':').ToLowerInvariant() + ":" + url.Substring(second)
            : null;
}
