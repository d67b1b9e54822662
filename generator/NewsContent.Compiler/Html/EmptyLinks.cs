using NewsContent.Compiler.Html.Tree;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Html;

/// <summary>Finds links, images and media without a URL, and links without text, which readers do not see.</summary>
internal static class EmptyLinks
{
    // With one of them, a style sheet or an assistive technology can show the link.
    private static readonly string[] Labels = ["class", "id", "name", "title", "aria-label", "aria-labelledby"];

    /// <summary>Returns the problem of an element; <c>null</c> if there is none.</summary>
    public static (ProblemKind Kind, string[] Arguments)? Find(BodyElement element) => element.LocalName switch
    {
        "a" when IsBlank(element, "href") => (BodyProblems.LinkWithoutUrl, ["link", "it leads to the page that contains it"]),
        "a" when !element.HasAttribute("href") && Array.Find(element.Attributes, attribute => IsMeantAsUrl(attribute.Name)) is { } meant =>
            (BodyProblems.LinkWithoutUrl, ["link", $"readers cannot follow it ('{meant.Name}' is not 'href')"]),
        "a" when element.HasAttribute("href") && IsInvisible(element) => (BodyProblems.LinkWithoutText, [element.GetAttribute("href")!.Trim()]),
        "img" when !HasSource(element) && !element.HasAttribute("srcset") && element.Parent?.LocalName != "picture" =>
            (BodyProblems.LinkWithoutUrl, ["image", "readers do not see it"]),
        "video" or "audio" when !HasSource(element) && !element.Contains("source") =>
            (BodyProblems.LinkWithoutUrl, [element.LocalName, "it cannot be played"]),
        _ => null,
    };

    private static bool IsBlank(BodyElement element, string attribute) => element.HasAttribute(attribute) && string.IsNullOrWhiteSpace(element.GetAttribute(attribute));

    private static bool IsMeantAsUrl(string attribute) => attribute is "hre" or "herf" or "hrf" or "hreff" or "ref" or "hrfe" or "link" or "url" or "src";

    private static bool HasSource(BodyElement element) => !string.IsNullOrWhiteSpace(element.GetAttribute("src"));

    private static bool IsInvisible(BodyElement link)
    {
        var nodes = link.ChildNodes;
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i] is BodyElement || (nodes[i] is BodyText text && !string.IsNullOrWhiteSpace(text.Data)))
            {
                return false;
            }
        }

        return !Labels.Any(link.HasAttribute);
    }
}
