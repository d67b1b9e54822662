using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Tree;

namespace NewsContent.JekyllComparison;

/// <summary>
/// The visible text of HTML, read from its DOM. It does not contain elements that the sanitizer removes and the line numbers of code. White space is collapsed, and
/// blocks are separated by white space, as on a page.
/// </summary>
internal static partial class VisibleText
{
    private static readonly string[] LineNumberClasses = ["gutter", "rouge-gutter", "lineno", "linenos"];

    public static string Of(string html) => Of(Parse(html), static _ => false);

    public static string WithoutFootnotes(string html) =>
        Of(Parse(html), static element => element.ClassList.Contains("footnotes") || element.GetAttribute("role") == "doc-noteref");

    /// <summary>Returns the text of the first element that is not empty, then of the first two, and so on. An element includes the text after it.</summary>
    public static IEnumerable<string> Prefixes(string html)
    {
        var text = new StringBuilder();
        var hasBlock = false;
        foreach (var node in Parse(html).ChildNodes)
        {
            var start = text.Length;
            Append(node, text, static _ => false);
            if (node is IElement && Fold(text.ToString(start, text.Length - start)).Length > 0)
            {
                if (hasBlock)
                {
                    yield return Fold(text.ToString(0, start));
                }

                hasBlock = true;
            }
        }

        yield return Fold(text.ToString());
    }

    public static string Fold(string text) => WhiteSpace().Replace(text, " ").Trim();

    internal static IElement Parse(string html) => new HtmlParser().ParseDocument(html).Body!;

    private static string Of(INode node, Func<IElement, bool> isDropped)
    {
        var text = new StringBuilder();
        Append(node, text, isDropped);
        return Fold(text.ToString());
    }

    private static void Append(INode node, StringBuilder text, Func<IElement, bool> isDropped)
    {
        if (node is IText data)
        {
            text.Append(data.Data);
            return;
        }

        if (node is not IElement element || BodySanitizer.IsDropped(ParsedTree.CopyTag(element), HtmlPolicy.Default) || IsLineNumber(element) || isDropped(element))
        {
            return;
        }

        var isSeparate = element.LocalName == "br" || (HtmlPolicy.Default.Find(element.LocalName).Kind & (ElementKind.Block | ElementKind.Cell)) != 0;
        text.Append(isSeparate ? " " : "");
        foreach (var child in element.ChildNodes)
        {
            Append(child, text, isDropped);
        }

        text.Append(isSeparate ? " " : "");
    }

    // Rouge, Jekyll's highlighter, writes the numbers into a cell of a table or before each line.
    private static bool IsLineNumber(IElement element) =>
        LineNumberClasses.Any(element.ClassList.Contains) && element.ParentElement?.Closest(".highlight, .highlighter-rouge") is not null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
