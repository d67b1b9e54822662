using NewsContent.Compiler.Html.Tree;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html;

/// <summary>
/// Moves components out of the paragraphs at the top of a body, which kramdown puts around a custom element: a paragraph ends before a component, and another begins
/// after it. So both parts of the body are balanced.
/// </summary>
internal static class ComponentBlocks
{
    public static void Hoist(List<BodyNode> nodes, HtmlPolicy policy)
    {
        if (policy.Options.Components.Count == 0 || !nodes.Exists(IsParagraphWithComponent))
        {
            return;
        }

        var moved = new List<BodyNode>();
        foreach (var node in nodes)
        {
            if (IsParagraphWithComponent(node))
            {
                Split((BodyElement)node, moved);
            }
            else
            {
                moved.Add(node);
            }
        }

        nodes[0].Parent!.ReplaceNodes(moved);

        void Split(BodyElement paragraph, List<BodyNode> target)
        {
            BodyNode[] inner = [.. paragraph.ChildNodes];
            paragraph.ReplaceNodes([]);
            var current = paragraph;
            foreach (var node in inner)
            {
                if (!IsComponent(node))
                {
                    current.Add(node);
                    continue;
                }

                AddUnlessBlank(current, target);
                target.Add(node);
                current = new BodyElement("p", -1) { Attributes = [.. paragraph.Attributes.Where(attribute => attribute.LocalName != "id")] };
            }

            AddUnlessBlank(current, target);
        }

        bool IsParagraphWithComponent(BodyNode node) => node is BodyElement { LocalName: "p" } && node.ChildNodes.Exists(IsComponent);

        bool IsComponent(BodyNode node) => node is BodyElement element && policy.Find(element.LocalName).Component is not null;
    }

    private static void AddUnlessBlank(BodyElement paragraph, List<BodyNode> target)
    {
        if (!paragraph.ChildNodes.TrueForAll(static node => node is BodyText text && text.Data.All(Ascii.IsHtmlSpace)))
        {
            target.Add(paragraph);
        }
    }
}
