using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Html;

/// <summary>A relative URL that was meant as the address of another site or of a mailbox: to a browser <c>www.example.com</c> is a file of this site.</summary>
internal static class HostWithoutScheme
{
    // Endings of hosts that are not endings of files.
    private static readonly Regex Host = new(
        @"\A(www\.[a-z0-9-]+(\.[a-z0-9-]+)+|([a-z0-9-]+\.)+(com|org|net|edu|gov|dev|cn|de|uk|jp|fr|eu|io))(?=[/?#:]|\z)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Mail = new(@"\A[a-z0-9._+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The URL with its scheme; <c>null</c> if it may be a page of this site.</summary>
    public static string? Find(string url) => Mail.IsMatch(url) ? "mailto:" + url : Host.IsMatch(url) ? "https://" + url : null;
}
