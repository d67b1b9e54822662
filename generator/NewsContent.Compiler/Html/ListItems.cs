using NewsContent.Compiler.Html.Tree;

namespace NewsContent.Compiler.Html;

/// <summary>
/// Puts items outside any list into a list, because in a page they would close an item around the article.
/// </summary>
internal static class ListItems
{
    /// <summary>Returns the list element for an item; <c>null</c> if the element is not an item.</summary>
    public static string? ListOf(string element) => element switch
    {
        "li" => "ul",
        "dd" or "dt" => "dl",
        _ => null,
    };

    /// <summary>Returns whether a list around items continues with a node: another item, or a node that can be between two items.</summary>
    public static bool GoesOn(string list, BodyNode? node, HtmlPolicy policy) => node switch
    {
        null => false,
        BodyText text => string.IsNullOrWhiteSpace(text.Data),
        BodyElement element => ListOf(element.LocalName) == list && policy.Find(element.LocalName).Disposition == Disposition.Keep,
        _ => true,
    };
}
