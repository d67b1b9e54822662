using NewsContent.Compiler.Html.Tree;

namespace NewsContent.Compiler.Html;

/// <summary>
/// The nodes that a model removes from a body. They stay in the tree, because removing one of many siblings takes time in proportion to their number, and
/// are skipped when the tree is walked.
/// </summary>
internal sealed class RemovedNodes(HashSet<BodyNode> nodes)
{
    /// <summary>An empty set.</summary>
    public static readonly RemovedNodes None = new([]);

    /// <summary>Whether the node itself is removed. Its descendants are not checked.</summary>
    public bool Contains(BodyNode node) => nodes.Count > 0 && nodes.Contains(node);
}
