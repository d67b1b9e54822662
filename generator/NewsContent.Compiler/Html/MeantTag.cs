using System.Text.RegularExpressions;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html;

/// <summary>Finds what was meant by a tag that is removed.</summary>
internal static class MeantTag
{
    // Shorter names are words of many texts.
    private const int MinLength = 5;

    private static readonly Regex Address = new(@"\A<(?<url>www(?:\.[\w-]+){2,}|[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|eu|io|dev))(?<path>/[^\s<>]*)?>\z", RegexOptions.CultureInvariant);

    // A placeholder such as <your name>.
    private static readonly Regex Words = new(@"\A<(?<words>[\p{L}\p{N}_-]+(?: [\p{L}\p{N}_-]+){1,5})>\z", RegexOptions.CultureInvariant);

    private static readonly IReadOnlyList<string> Kept =
        [.. HtmlPolicy.Default.All.Where(element => element.Value.Disposition == Disposition.Keep && element.Key.Length >= MinLength).Select(element => element.Key).OrderBy(name => name, StringComparer.Ordinal)];

    /// <summary>Returns the remedy.</summary>
    /// <param name="name">The name of the element.</param>
    /// <param name="tag">The tag as the post writes it.</param>
    /// <param name="isKnown">Whether it is an HTML element.</param>
    /// <param name="isClosed">Returns whether an end tag follows.</param>
    public static string Remedy(string name, string tag, bool isKnown, Func<bool> isClosed) =>
        isKnown ? Delete(name)
        : Address.Match(tag) is { Success: true } address ? $"write '<https://{address.Groups["url"].Value}{address.Groups["path"].Value}>' if it is a link, or &lt;{name}&gt; if it is meant as text"
        : name.Length >= MinLength && isClosed() && NearestName.Find(name, Kept, maxDistance: 2) is { } meant ? $"did you mean <{meant}>?"
        : Words.Match(tag) is { Success: true } words ? Delete(words.Groups["words"].Value)
        : Delete(name);

    private static string Delete(string name) => $"delete the tag, or write &lt;{name}&gt; if it is meant as text";
}
