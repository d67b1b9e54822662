using AngleSharp.Dom;

namespace NewsContent.Compiler.Html;

/// <summary>
/// Items outside of any list, which the sanitizer puts into one: in a page they would close an item that the page has around the article.
/// </summary>
internal static class ListItems
{
    /// <summary>Returns the list that an element is an item of; <c>null</c> if it is not an item.</summary>
    public static string? ListOf(string element) => element switch
    {
        "li" => "ul",
        "dd" or "dt" => "dl",
        _ => null,
    };

    /// <summary>Whether a list that was put around items goes on with a node: another item, or what may stand between two.</summary>
    public static bool GoesOn(string list, INode? node, HtmlPolicy policy) => node switch
    {
        null => false,
        IText text => string.IsNullOrWhiteSpace(text.Data),
        IElement element => ListOf(element.LocalName) == list && policy.Find(element.LocalName).Disposition == Disposition.Keep,
        _ => true,
    };
}
