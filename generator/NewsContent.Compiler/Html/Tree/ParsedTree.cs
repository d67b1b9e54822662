using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsContent.Compiler.Html.Tree;

/// <summary>Copies the tree of the HTML parser.</summary>
internal static class ParsedTree
{
    private const string HtmlNamespace = "http://www.w3.org/1999/xhtml";

    /// <summary>Returns an element with the nodes of a fragment, as the parser has one above them.</summary>
    public static BodyElement Copy(INodeList nodes)
    {
        var root = new BodyElement("html", -1);
        var open = new Stack<(INodeList Nodes, BodyElement Target)>();
        open.Push((nodes, root));
        while (open.Count > 0)
        {
            var (list, target) = open.Pop();
            foreach (var node in list)
            {
                switch (node)
                {
                    case IElement element:
                        var copy = Copy(element, open);
                        target.Add(copy);
                        open.Push((element.ChildNodes, copy));
                        break;
                    case IText text:
                        target.Add(new BodyText(text.Data));
                        break;
                    default:
                        target.Add(new BodyComment());
                        break;
                }
            }
        }

        return root;
    }

    /// <summary>Returns an element without its nodes.</summary>
    public static BodyElement CopyTag(IElement element) => Copy(element, content: null);

    private static BodyElement Copy(IElement element, Stack<(INodeList Nodes, BodyElement Target)> open)
    {
        if (element is not IHtmlTemplateElement template)
        {
            return CopyTag(element);
        }

        var content = new BodyElement("template", -1);
        open.Push((template.Content.ChildNodes, content));
        return Copy(element, content);
    }

    private static BodyElement Copy(IElement element, BodyElement? content) =>
        new BodyElement(element.LocalName, (element.SourceReference?.Position.Position ?? 0) - 1)
        {
            IsHtml = element.NamespaceUri == HtmlNamespace,
            IsMath = element.NamespaceUri == MathElements.Namespace,
            TemplateContent = content,
            Attributes = element.Attributes.Length == 0
                ? []
                : [.. element.Attributes.Select(attribute => new BodyAttribute(attribute.LocalName, attribute.Value) { Name = attribute.Name, HasNamespace = attribute.NamespaceUri is not null })],
        };
}
