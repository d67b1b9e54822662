using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Html;

/// <summary>A relative URL that was meant as the address of another site or of a mailbox: to a browser <c>www.example.com</c> is a file of this site.</summary>
internal static class HostWithoutScheme
{
    // Endings of hosts that are not endings of files.
    private static readonly Regex Host = new(
        @"\A(www\.[a-z0-9-]+(\.[a-z0-9-]+)+|([a-z0-9-]+\.)+(com|org|net|edu|gov|dev|cn|de|uk|jp|fr|eu|io))(?=[/?#:]|\z)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // Pictures for dense screens are named logo@2x.png, and packages react@18.2.0.
    private static readonly Regex Mail = new(
        @"\A[a-z0-9._+-]+@([a-z0-9-]+\.)+(?!(png|jpe?g|gif|svg|webp|avif|bmp|ico|pdf|html?|md)\z)[a-z]{2,}\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Returns the URL with its scheme, or <c>null</c> if it may be a file of this site.</summary>
    /// <param name="url">A URL without a scheme.</param>
    /// <param name="kind">How the URL is used: only a link can lead to a mailbox.</param>
    public static string? Find(string url, AttributeKind kind) =>
        kind == AttributeKind.Link && Mail.IsMatch(url) ? "mailto:" + url : Host.IsMatch(url) ? "https://" + url : null;
}
