using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>A node of a document: a block or an inline element.</summary>
/// <param name="span">The span in the Markdown.</param>
internal abstract class MarkdownNode(TextSpan span)
{
    private static readonly List<MarkdownNode> NoChildren = [];

    private List<MarkdownNode>? _children;

    public TextSpan Span { get; set; } = span;

    public List<MarkdownNode> Children => _children ??= [];

    /// <summary>The children for reading, which creates no list.</summary>
    public List<MarkdownNode> ChildrenOrNone => _children ?? NoChildren;

    public bool HasChildren => _children is { Count: > 0 };

    public MarkdownNode? LastChild => _children is { Count: > 0 } children ? children[children.Count - 1] : null;

    public NodeAttributes Attributes { get; set; } = NodeAttributes.None;

    /// <summary>The attribute list of the node; <c>null</c> if there is none yet.</summary>
    public AttributeList? AttributeList { get; set; }

    public void Add(MarkdownNode child) => Children.Add(child);

    /// <summary>Replaces the list of children.</summary>
    public void SetChildren(List<MarkdownNode> children) => _children = children;

    public bool Refers(string reference) => AttributeList?.References.Contains(reference) == true;
}
