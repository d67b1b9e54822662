using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Tree;

namespace NewsContent.Compiler.Bodies.Selection;

/// <summary>Finds the nodes that a model removes: the selected elements, and elements and white space that are left without content.</summary>
internal sealed class NodeRemover
{
    // The characters between the links of a row.
    private const string Separators = "|｜¦·•・/／-–—,，、<>‹›«»";

    private readonly HashSet<BodyNode> _nodes = [];
    private readonly SelectionBudget _budget;

    private NodeRemover(SelectionBudget budget) => _budget = budget;

    /// <summary>Returns the selected elements, and the elements that contain nothing else.</summary>
    public static RemovedNodes Remove(IReadOnlyCollection<BodyElement> elements, BodyElement root, SelectionBudget budget)
    {
        var remover = new NodeRemover(budget);

        // An element that contained only removed elements and separators would be an empty paragraph. Level by level, so that a parent
        // is checked once however many of its children are removed.
        var level = elements;
        while (level.Count > 0)
        {
            remover._nodes.UnionWith(level);
            level = [.. level.Select(element => element.Parent).OfType<BodyElement>().Where(parent => !ReferenceEquals(parent, root)).Distinct().Where(remover.IsEmpty)];
        }

        remover.AddBlankText(root);
        return new RemovedNodes(remover._nodes);
    }

    // Two text nodes are adjacent only where a node between them was removed; one line end is enough.
    private void AddBlankText(BodyElement root)
    {
        if (_nodes.Count == 0)
        {
            return;
        }

        var isAfterBlank = true;
        foreach (var node in root.ChildNodes.Where(node => !_nodes.Contains(node)).ToList())
        {
            var isBlank = node is BodyText text && IsBlank(text);
            if (isBlank && isAfterBlank)
            {
                _nodes.Add(node);
            }

            isAfterBlank = isBlank;
        }
    }

    private bool IsEmpty(BodyElement element) =>
        element.LocalName is "p" or "div" or "span" or "li" or "ul" or "ol" or "center"
        && element.ChildNodes.All(node => _nodes.Contains(node) || IsSeparator(node));

    private bool IsSeparator(BodyNode node)
    {
        _budget.Spend(node is BodyText content ? 1 + content.Data.Length : 1);
        return node is BodyText text ? text.Data.All(IsGap) : node is BodyComment or BodyElement { LocalName: "br" };
    }

    private bool IsBlank(BodyText text)
    {
        _budget.Spend(1 + text.Data.Length);
        return string.IsNullOrWhiteSpace(text.Data);
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || Separators.IndexOf(c) >= 0;
}
