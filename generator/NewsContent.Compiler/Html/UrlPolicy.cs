using System.Globalization;
using System.Text;
using NewsContent.Compiler.Html.Hosts;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html;

/// <summary>
/// Decides which URLs are kept: <c>https</c>, <c>http</c>, <c>mailto</c> in links, the schemes of the project, and relative URLs. A URL that browsers and people read differently
/// is refused instead of corrected.
/// </summary>
internal static class UrlPolicy
{
    // Schemes that run their content as script in at least one browser.
    private static readonly string[] ScriptSchemes = ["javascript", "vbscript", "livescript", "mocha", "data"];

    private static readonly char[] EndsOfScheme = [':', '/', '?', '#'];
    private static readonly char[] EndsOfHost = ['/', '?', '#'];
    private static readonly char[] EndsOfPath = ['?', '#'];
    private static readonly char[] EndsOfFirstName = ['/', '?'];
    private static readonly char[] Removed = ['\t', '\n', '\r'];
    private static readonly char[] Escaped = [' ', '"', '<', '>', '`', '\'', '{', '}', '|', '^'];

    private static readonly char[] NotInHosts = [',', ';', '!', '(', ')', '*', '=', '&', '$'];

    // The maximum length of a host (RFC 1035, 2.3.4, without the length bytes) and a port.
    private const int MaxAuthorityLength = 253 + 6;
    private const int MaxMeantLength = 100;

    /// <summary>Checks the value of an attribute.</summary>
    /// <param name="value">The value with resolved character references.</param>
    /// <param name="kind">Whether the page loads it or a reader follows it.</param>
    /// <param name="policy">The policy with the additional schemes.</param>
    public static UrlVerdict Check(string value, AttributeKind kind, HtmlPolicy policy)
    {
        var verdict = CheckAsWritten(value, kind, policy);

        // A suggestion must be allowed itself, and short enough to be shown whole.
        return verdict.Meant is { } meant && (meant.Length > MaxMeantLength || CheckAsWritten(meant, kind, policy).Result != UrlResult.Allowed) ? verdict with { Meant = null } : verdict;
    }

    private static UrlVerdict CheckAsWritten(string value, AttributeKind kind, HtmlPolicy policy)
    {
        // Browsers strip C0 controls and spaces at the ends, and tabs and line ends anywhere (WHATWG URL, 4.4).
        var url = Strip(value);
        if (ScriptScheme(url) is not null)
        {
            return new(UrlResult.Script, "");
        }

        if (LocalFile.Find(url) is { } example)
        {
            return new(UrlResult.LocalFile, "", example);
        }

        if (url.Length != value.Trim(Ascii.HtmlSpaces).Length)
        {
            return new(UrlResult.Refused, "", "it contains a tab, a line break or a control character");
        }

        var scheme = Scheme(url);
        if (Deception(url, PathStart(url, scheme)) is { } reason)
        {
            return new(UrlResult.Refused, "", reason) { Meant = MeantUrl.OfBackslashes(url) };
        }

        if (scheme is null)
        {
            return url.StartsWith("//", StringComparison.Ordinal)
                ? WithHost("https:" + url, UrlResult.SchemeAdded)
                : HostWithoutScheme.Find(url, kind) is { } absolute ? new(UrlResult.HostWithoutScheme, Escape(url), absolute)
                : new(UrlResult.Allowed, Escape(url));
        }

        if (scheme is "https" or "http")
        {
            return WithHost(url, UrlResult.Allowed);
        }

        if (kind == AttributeKind.Link && policy.LinkSchemes.Contains(scheme))
        {
            if (scheme == "mailto" && FaultOfAddress(url) is { } fault)
            {
                return new(UrlResult.Refused, "", fault);
            }

            // If a host follows, it must be valid, for any scheme.
            return string.CompareOrdinal(url, scheme.Length + 1, "//", 0, 2) == 0 ? WithHost(url, UrlResult.Allowed) : new(UrlResult.Allowed, Escape(url));
        }

        return scheme == "data" && kind == AttributeKind.Image && policy.Options.AllowsDataImages
            ? DataImage.Check(url)
            : MeantUrl.OfQuotes(url) is { } bare ? new(UrlResult.Refused, "", "it is in quotes") { Meant = bare }
            : new(UrlResult.Scheme, "", scheme);
    }

    /// <summary>Returns whether an attribute with this value would run script if it were a URL.</summary>
    public static bool RunsScript(string value) => ScriptScheme(Strip(value)) is not null;

    private static bool IsMarkupData(string url) =>
        url.StartsWith("data:text/html", StringComparison.OrdinalIgnoreCase) || url.StartsWith("data:image/svg", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("data:application/xhtml", StringComparison.OrdinalIgnoreCase) || url.StartsWith("data:text/xml", StringComparison.OrdinalIgnoreCase);

    private static string? ScriptScheme(string url) =>
        Scheme(url) is { } scheme && Array.IndexOf(ScriptSchemes, scheme) >= 0 && (scheme != "data" || IsMarkupData(url)) ? scheme : null;

    private static UrlVerdict WithHost(string url, UrlResult result)
    {
        var start = url.IndexOf(':') + 1;
        if (string.CompareOrdinal(url, start, "//", 0, 2) != 0)
        {
            return new(UrlResult.Refused, "", "the scheme is not followed by two slashes") { Meant = MeantUrl.OfSlashes(url) };
        }

        var authority = HostOf(url);
        if (authority.Length == 0)
        {
            return new(UrlResult.Refused, "", "it has no host") { Meant = MeantUrl.OfSlashes(url) };
        }

        if (MeantUrl.OfSecondScheme(url, authority) is { } single)
        {
            return new(UrlResult.Refused, "", "it has two schemes") { Meant = single };
        }

        if (authority.Length > MaxAuthorityLength)
        {
            return new(UrlResult.Refused, "", "its host has more than 253 characters");
        }

        if (authority.IndexOf('@') >= 0)
        {
            return new(UrlResult.Refused, "", "a name or password before '@' makes it look like another site");
        }

        if (authority.IndexOf('%') >= 0)
        {
            return new(UrlResult.Refused, "", "a '%' hides the host");
        }

        if (Escape(authority) != authority)
        {
            return new(UrlResult.Refused, "", "its host contains a character that is not allowed in hosts") { Meant = MeantUrl.OfSpaces(url, authority) };
        }

        if (authority.IndexOfAny(NotInHosts) >= 0)
        {
            return new(UrlResult.Refused, "", "its host contains a character that is not allowed in hosts") { Meant = MeantUrl.OfCommas(url, authority) };
        }

        if (HasPort(authority) is false)
        {
            return new(UrlResult.Refused, "", "its port is not a number");
        }

        return LookAlikeHost.Describe(authority) is { } likeness ? new(UrlResult.LookAlike, Escape(url), likeness)
            : result == UrlResult.Allowed && PreviewUrl.Find(url) is { } path ? new(UrlResult.Preview, Escape(url), path)
            : new(result, Escape(url));
    }

    // Null if there is no port; false if it is not a number. An IPv6 address has colons in brackets.
    private static bool? HasPort(string authority)
    {
        var colon = authority.IndexOf(':', authority.LastIndexOf(']') + 1);
        return colon < 0 ? null : authority.Skip(colon + 1).All(Ascii.IsDigit);
    }

    // A message without an address can have a subject.
    private static string? FaultOfAddress(string url)
    {
        var query = url.IndexOf('?');
        var address = url.Substring("mailto:".Length, (query < 0 ? url.Length : query) - "mailto:".Length).Trim();
        return address.Length == 0 ? (query < 0 ? "it has no address" : null)
            : address.IndexOf('@') < 0 && address.IndexOf("%40", StringComparison.Ordinal) < 0 ? "its address has no '@'"
            : null;
    }

    /// <summary>Returns the host of a URL with its port.</summary>
    public static string HostOf(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = url.IndexOfAny(EndsOfHost, start);
        return url.Substring(start, (end < 0 ? url.Length : end) - start);
    }

    private static string? Deception(string url, int pathStart) =>
        UrlCharacters.Deception(url, pathStart) ?? (HasReferenceInFirstName(url) ? "it contains a character reference, such as '&#58;', that can hide a scheme" : null);

    // A URL with a scheme but no slashes, such as mailto, has its host anywhere before the query.
    private static int PathStart(string url, string? scheme)
    {
        var start = scheme is null ? 0 : scheme.Length + 1;
        var hasHost = string.CompareOrdinal(url, start, "//", 0, 2) == 0;
        if (scheme is null && !hasHost)
        {
            return 0;
        }

        var end = url.IndexOfAny(hasHost ? EndsOfHost : EndsOfPath, start + (hasHost ? 2 : 0));
        return end < 0 ? url.Length : end;
    }

    // "javascript&#58;…" is harmless as written, but becomes a scheme if a program decodes the reference again.
    private static bool HasReferenceInFirstName(string url)
    {
        var end = url.IndexOfAny(EndsOfFirstName);
        var at = url.IndexOf('&', 0, end < 0 ? url.Length : end);
        return at >= 0 && (StartsAt("&#") || StartsAt("&colon") || StartsAt("&tab") || StartsAt("&newline"));

        bool StartsAt(string reference) => string.Compare(url, at, reference, 0, reference.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    // A scheme is a letter followed by letters, digits, '+', '-', '.' up to a ':' before any '/', '?' or '#'. Any other text before such a ':' is not a scheme for browsers
    // either, but looks like one.
    private static string? Scheme(string url)
    {
        var end = url.IndexOfAny(EndsOfScheme);
        return end <= 0 || url[end] != ':' ? null
            : url.StartsWith("https:", StringComparison.Ordinal) ? "https"
            : url.StartsWith("http:", StringComparison.Ordinal) ? "http"
            : url.Substring(0, end).ToLowerInvariant();
    }

    private static string Strip(string value)
    {
        if (value.Length > 0 && value[0] > ' ' && value[value.Length - 1] > ' ' && value.IndexOfAny(Removed) < 0)
        {
            return value;
        }

        var result = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (c is not ('\t' or '\n' or '\r') && (c > ' ' || result.Length > 0))
            {
                result.Append(c);
            }
        }

        while (result.Length > 0 && result[result.Length - 1] <= ' ')
        {
            result.Length--;
        }

        return result.ToString();
    }

    // Spaces, and characters with a meaning in markup or templates; all others are kept as written.
    private static string Escape(string url)
    {
        if (url.IndexOfAny(Escaped) < 0)
        {
            return url;
        }

        var result = new StringBuilder(url.Length + 16);
        foreach (var c in url)
        {
            if (" \"<>`'{}|^".IndexOf(c) >= 0)
            {
                result.Append('%').Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
            }
            else
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }
}

/// <param name="Result">The result of the check.</param>
/// <param name="Url">The URL to write.</param>
/// <param name="Detail">The scheme that is not allowed, the reason why the URL is refused, the URL with the scheme that it needs, or the URL on the site.</param>
internal readonly record struct UrlVerdict(UrlResult Result, string Url, string Detail = "")
{
    /// <summary>The URL that was probably meant by a refused URL; <c>null</c> if it is unknown.</summary>
    public string? Meant { get; init; }

    public bool IsKept => Result is UrlResult.Allowed or UrlResult.SchemeAdded or UrlResult.LookAlike or UrlResult.HostWithoutScheme or UrlResult.Preview;
}

internal enum UrlResult
{
    Allowed,

    /// <summary>Allowed, after <c>https:</c> was added before <c>//host</c>.</summary>
    SchemeAdded,

    /// <summary>Allowed, but its host looks like another.</summary>
    LookAlike,

    /// <summary>Allowed and relative, but it begins with a host.</summary>
    HostWithoutScheme,

    /// <summary>Allowed, but it is a page on the computer of the author.</summary>
    Preview,

    /// <summary>It would run script.</summary>
    Script,

    /// <summary>Its scheme is not allowed.</summary>
    Scheme,

    /// <summary>It is a path on the computer of the author.</summary>
    LocalFile,

    /// <summary>It is malformed or misleading.</summary>
    Refused,
}
