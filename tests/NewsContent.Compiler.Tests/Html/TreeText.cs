using System.Text;
using AngleSharp.Dom;
using NewsContent.Compiler.Html;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>Serializes a tree by the rules of HTML, independently of the serializer under test.</summary>
internal static class TreeText
{
    /// <summary>Returns the children of a node, or its kind if articles cannot contain that kind.</summary>
    public static string Of(INode parent)
    {
        var result = new StringBuilder();
        Append(result, parent);
        return result.ToString();
    }

    private static void Append(StringBuilder result, INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case IElement element:
                    result.Append('<').Append(element.LocalName);
                    foreach (var attribute in element.Attributes)
                    {
                        result.Append($" {attribute.Name}=\"{Escape(attribute.Value).Replace("\"", "&quot;").Replace("'", "&#39;").Replace("`", "&#96;")}\"");
                    }

                    result.Append('>');
                    if (!HtmlPolicy.Default.Find(element.LocalName).Kind.HasFlag(ElementKind.Void))
                    {
                        result.Append(element is { LocalName: "pre", FirstChild: IText text } && text.Data.StartsWith('\n') ? "\n" : "");
                        Append(result, element);
                        result.Append($"</{element.LocalName}>");
                    }

                    break;
                case IText text:
                    result.Append(Escape(text.Data));
                    break;
                default:
                    result.Append($"[{node.NodeName}]");
                    break;
            }
        }
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\u00A0", "&nbsp;").Replace("\r", "&#13;");
}
