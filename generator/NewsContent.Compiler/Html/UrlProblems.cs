using NewsContent.Compiler.Html.Hosts;
using NewsContent.Compiler.Html.Options;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Html;

/// <summary>Creates the diagnostics of checked URLs, independent of the location of the URL.</summary>
internal static class UrlProblems
{
    /// <summary>Returns the problem of a URL; <c>null</c> if there is none.</summary>
    /// <param name="verdict">The result of the check.</param>
    /// <param name="url">The checked URL, trimmed.</param>
    /// <param name="isAscii">Whether the post writes the host in ASCII, which hides nothing.</param>
    /// <param name="owner">The owner of the URL, such as <c>'href' of &lt;a&gt;</c>.</param>
    /// <param name="kind">The use of the URL.</param>
    /// <param name="policy">The policy with the allowed schemes.</param>
    public static (ProblemKind Kind, string[] Arguments)? Describe(UrlVerdict verdict, string url, bool isAscii, string owner, AttributeKind kind, HtmlPolicy policy)
    {
        switch (verdict.Result)
        {
            case UrlResult.Allowed:
                return null;
            case UrlResult.Script:
                return (BodyProblems.ScriptUrlRemoved, [url, owner]);
            case UrlResult.SchemeAdded:
                return (LinkProblems.SchemeMissing, [url, verdict.Url]);
            case UrlResult.HostWithoutScheme:
                return (LinkProblems.HostWithoutScheme, [url, verdict.Detail]);
            case UrlResult.Preview:
                return (LinkProblems.PreviewUrl, [url, verdict.Detail]);
            case UrlResult.LookAlike:
                var host = UrlPolicy.HostOf(verdict.Url);
                return isAscii
                    ? null
                    : (LinkProblems.LookAlikeHost, [LookAlikeHost.ToUnicode(host), verdict.Detail, LookAlikeHost.ToAscii(host)]);
            case UrlResult.Scheme:
                return (LinkProblems.SchemeRefused, [url, verdict.Detail, owner, SchemesOf(kind, policy) + Option(verdict.Detail, url, kind, policy)]);
            case UrlResult.LocalFile:
                return (LinkProblems.LocalFile, [url, owner, verdict.Detail]);
            default:
                return (LinkProblems.UrlRefused, [url, owner, verdict.Detail, verdict.Meant is { } meant ? $"write '{meant}'" : "correct the URL"]);
        }
    }

    /// <summary>Whether a URL has a host in the ASCII form of another script.</summary>
    /// <param name="source">The URL as the post writes it.</param>
    public static bool HasAsciiHost(string source) => source.IndexOf("xn--", StringComparison.OrdinalIgnoreCase) >= 0;

    // The property of the project that allows the scheme.
    private static string Option(string scheme, string url, AttributeKind kind, HtmlPolicy policy) =>
        kind == AttributeKind.Link && RefusedNames.SchemeReason(scheme) is null ? $", or write <NewsContentAllowSchemes>{string.Join(",", policy.Options.Schemes.Append(scheme))}</NewsContentAllowSchemes> in the project file"
        : kind == AttributeKind.Image && scheme == "data" && DataImage.Check(url).IsKept ? ", or write <NewsContentAllowDataImages>true</NewsContentAllowDataImages> in the project file"
        : "";

    private static string SchemesOf(AttributeKind kind, HtmlPolicy policy)
    {
        var schemes = kind == AttributeKind.Link ? policy.LinkSchemes : policy.LinkSchemes.Take(2);
        var names = schemes.Select(scheme => scheme + ":").ToList();
        return string.Join(", ", names.Take(names.Count - 1)) + " or " + names[names.Count - 1];
    }
}
