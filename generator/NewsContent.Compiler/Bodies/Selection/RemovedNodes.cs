using AngleSharp.Dom;

namespace NewsContent.Compiler.Bodies.Selection;

/// <summary>
/// The nodes that a model takes out of a body. They stay in the tree, where taking out one of very many siblings is as much work as there are siblings, and are passed
/// over when it is walked.
/// </summary>
internal sealed class RemovedNodes
{
    /// <summary>No nodes.</summary>
    public static readonly RemovedNodes None = new();

    // What stands between the links of a row.
    private const string Separators = "|｜¦·•・/／-–—,，、<>‹›«»";

    private readonly HashSet<INode> _nodes = [];

    private RemovedNodes()
    {
    }

    /// <summary>Whether the node itself is taken out. What is in it is not asked for.</summary>
    public bool Contains(INode node) => _nodes.Count > 0 && _nodes.Contains(node);

    /// <summary>The elements that are taken out, and what would be left of what held nothing else.</summary>
    public static RemovedNodes Create(IReadOnlyCollection<IElement> elements, IElement root, SelectionBudget budget)
    {
        var removed = new RemovedNodes();

        // What held nothing but removed elements and what separates them would be a paragraph that says nothing, so it goes with them: level by
        // level, so that a parent is looked at once however many of its children go.
        var level = elements;
        while (level.Count > 0)
        {
            removed._nodes.UnionWith(level);
            level = [.. level.Select(element => element.ParentElement).OfType<IElement>().Where(parent => !ReferenceEquals(parent, root)).Distinct().Where(parent => removed.IsEmpty(parent, budget))];
        }

        removed.AddBlankText(root, budget);
        return removed;
    }

    // Two texts stand beside each other only where something between them went, and one line end is enough.
    private void AddBlankText(IElement root, SelectionBudget budget)
    {
        if (_nodes.Count == 0)
        {
            return;
        }

        var isAfterBlank = true;
        foreach (var node in root.ChildNodes.Where(node => !_nodes.Contains(node)).ToList())
        {
            var isBlank = node is IText text && IsBlank(text, budget);
            if (isBlank && isAfterBlank)
            {
                _nodes.Add(node);
            }

            isAfterBlank = isBlank;
        }
    }

    private bool IsEmpty(IElement element, SelectionBudget budget) =>
        element.LocalName is "p" or "div" or "span" or "li" or "ul" or "ol" or "center"
        && element.ChildNodes.All(node => _nodes.Contains(node) || SaysNothing(node, budget));

    private static bool SaysNothing(INode node, SelectionBudget budget)
    {
        budget.Spend(node is IText content ? 1 + content.Data.Length : 1);
        return node is IText text ? text.Data.All(IsGap) : node is IComment or IElement { LocalName: "br" };
    }

    private static bool IsBlank(IText text, SelectionBudget budget)
    {
        budget.Spend(1 + text.Data.Length);
        return string.IsNullOrWhiteSpace(text.Data);
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || Separators.IndexOf(c) >= 0;
}
