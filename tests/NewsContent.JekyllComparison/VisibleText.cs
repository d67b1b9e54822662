using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsContent.JekyllComparison;

/// <summary>The visible text of HTML: without tags and elements that the sanitizer removes, and with white space collapsed.</summary>
internal static partial class VisibleText
{
    private const string Dropped = "script,style,iframe,object,embed,template,noscript,svg,math,form,input,button,select,textarea,video,audio,title";

    public static string Of(string html) => Fold(Parse(html, Dropped).TextContent);

    /// <summary>Returns the visible text without Jekyll's line numbers of code.</summary>
    public static string WithoutLineNumbers(string html) => Fold(Parse(html, Dropped + ",.gutter").TextContent);

    public static string WithoutFootnotes(string html) => Fold(Parse(html, Dropped + ",.footnotes").TextContent);

    /// <summary>Returns the text of the first <paramref name="count"/> elements that are not empty, each with the text after it.</summary>
    public static string FirstBlocks(string html, int count)
    {
        var text = "";
        foreach (var node in Parse(html, Dropped).ChildNodes)
        {
            if (node is IElement && Fold(node.TextContent).Length > 0 && --count < 0)
            {
                break;
            }

            text += node is IComment ? "" : node.TextContent;
        }

        return Fold(text);
    }

    public static string Fold(string text) => WhiteSpace().Replace(text, " ").Trim();

    private static IElement Parse(string html, string dropped)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        foreach (var element in body.QuerySelectorAll(dropped).ToList())
        {
            element.Remove();
        }

        return body;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
