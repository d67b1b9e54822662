using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Html;

/// <summary>Finds relative URLs that were meant as the address of another site or a mailbox: browsers read <c>www.example.com</c> as a file of this site.</summary>
internal static class HostWithoutScheme
{
    // Top-level domains that are not file extensions.
    private static readonly Regex Host = new(
        @"\A(www\.[a-z0-9-]+(\.[a-z0-9-]+)+|([a-z0-9-]+\.)+(com|org|net|edu|gov|dev|cn|de|uk|jp|fr|eu|io))(?=[/?#:]|\z)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // 'https//example.com' and 'https;//example.com'.
    private static readonly Regex Scheme = new(@"\A(https?);?//(?=[a-z0-9-]+\.)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // Images for high-density screens have names such as logo@2x.png, and packages names such as react@18.2.0.
    private static readonly Regex Mail = new(
        @"\A[a-z0-9._+-]+@([a-z0-9-]+\.)+(?!(png|jpe?g|gif|svg|webp|avif|bmp|ico|pdf|html?|md)\z)[a-z]{2,}\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Returns the URL with a scheme, or <c>null</c> if it can be a file of this site.</summary>
    /// <param name="url">A URL without a scheme.</param>
    /// <param name="kind">The use of the URL; only a link can lead to a mailbox.</param>
    public static string? Find(string url, AttributeKind kind) =>
        Scheme.Match(url) is { Success: true } scheme ? $"{scheme.Groups[1].Value.ToLowerInvariant()}://{url.Substring(scheme.Length)}"
        : kind == AttributeKind.Link && Mail.IsMatch(url) ? "mailto:" + url : Host.IsMatch(url) ? "https://" + url : null;
}
