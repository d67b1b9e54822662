using NewsContent.Compiler.Markdown.Inlines;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>
/// Completes the tree of blocks when the whole document is known: parses inline Markdown, applies attribute lists, and removes nodes without output.
/// </summary>
internal sealed class TreeResolver(MarkdownDocument document, MarkdownBudget budget, MarkdownProblems problems)
{
    public void Resolve(MarkdownNode node, bool isInHtml)
    {
        if (!node.HasChildren)
        {
            return;
        }

        var children = new List<MarkdownNode>(node.Children.Count);
        var isAfterBlank = false;
        foreach (var child in node.Children)
        {
            budget.ThrowIfCancelled();
            switch (child)
            {
                case RawTextNode raw:
                    isAfterBlank = false;
                    var holder = new ElementNode(ElementKind.Root, default);
                    InlineParser.Parse(document, budget, problems, raw.Text.ToSlice(), holder, isInHtml);
                    children.AddRange(holder.Children);
                    break;
                case EndOfBlockNode:
                    break;
                case BlankNode:
                    if (!isAfterBlank)
                    {
                        children.Add(child);
                    }

                    isAfterBlank = true;
                    break;
                default:
                    isAfterBlank = false;
                    Resolve(child, isInHtml || child is HtmlNode);
                    child.Attributes = child.Attributes.With(child.AttributeList, document, budget);
                    children.Add(child);
                    break;
            }
        }

        node.SetChildren(children);
    }
}
