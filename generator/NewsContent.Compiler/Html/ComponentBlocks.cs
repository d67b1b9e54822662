using AngleSharp.Dom;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html;

/// <summary>
/// Moves components out of the paragraphs at the top of a body, which kramdown puts around a custom element: a paragraph ends before a component, and another begins
/// after it. So both parts of the body are balanced.
/// </summary>
internal static class ComponentBlocks
{
    public static void Hoist(INodeList nodes, HtmlPolicy policy)
    {
        if (policy.Options.Components.Count == 0)
        {
            return;
        }

        foreach (var paragraph in nodes.OfType<IElement>().Where(element => element.LocalName == "p").ToList())
        {
            var inner = paragraph.ChildNodes.ToList();
            if (!inner.Exists(IsComponent))
            {
                continue;
            }

            var parent = paragraph.Parent!;
            var after = paragraph.NextSibling;
            var current = paragraph;
            var parts = new List<IElement> { paragraph };
            foreach (var node in inner)
            {
                if (!IsComponent(node))
                {
                    if (node.Parent != current)
                    {
                        current.AppendChild(node);
                    }

                    continue;
                }

                Insert(node);
                current = paragraph.Owner!.CreateElement("p");
                foreach (var attribute in paragraph.Attributes.Where(attribute => attribute.LocalName != "id"))
                {
                    current.SetAttribute(attribute.LocalName, attribute.Value);
                }

                Insert(current);
                parts.Add(current);
            }

            foreach (var part in parts.Where(part => part.ChildNodes.All(node => node is IText text && text.Data.All(Ascii.IsHtmlSpace))))
            {
                parent.RemoveChild(part);
            }

            void Insert(INode node)
            {
                node.Parent?.RemoveChild(node);
                if (after is null)
                {
                    parent.AppendChild(node);
                }
                else
                {
                    parent.InsertBefore(node, after);
                }
            }
        }

        bool IsComponent(INode node) => node is IElement element && policy.Find(element.LocalName).Component is not null;
    }
}
