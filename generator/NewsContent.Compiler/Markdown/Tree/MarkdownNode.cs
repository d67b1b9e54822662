using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>A part of a document: a block, or something in a line.</summary>
/// <param name="kind">What it is.</param>
/// <param name="span">Where it stands in the Markdown.</param>
internal sealed class MarkdownNode(NodeKind kind, TextSpan span)
{
    private List<MarkdownNode>? _children;

    public NodeKind Kind => kind;

    public TextSpan Span { get; set; } = span;

    public List<MarkdownNode> Children => _children ??= [];

    public bool HasChildren => _children is { Count: > 0 };

    public MarkdownNode? LastChild => HasChildren ? _children![_children.Count - 1] : null;

    public NodeAttributes Attributes { get; set; } = NodeAttributes.None;

    /// <summary>The attribute list that was written for the node, once there is one.</summary>
    public AttributeList? AttributeList { get; set; }

    /// <summary>The name of an element, the language of code, what a symbol stands for, the name of a footnote.</summary>
    public string Value { get; set; } = "";

    /// <summary>The text of code, text and what is passed on as it stands.</summary>
    public TextSlice Text { get; set; }

    /// <summary>The text whose inline syntax is not yet read.</summary>
    public MappedText.Builder? RawText { get; init; }

    /// <summary>The level of a heading; the number of a footnote's mark among those with its name.</summary>
    public int Level { get; init; }

    /// <summary>Whether it is a block rather than in a line.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Whether a paragraph is written without its tags.</summary>
    public bool IsTransparent { get; set; }

    public ContentModel ContentModel { get; set; }

    /// <summary>Whether a tag ends in <c>/&gt;</c> or has no content by its nature.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether the Markdown lacks the end tag of an element, so that it ends with the text around it.</summary>
    public bool IsEndAdded { get; set; }

    /// <summary>The alignments of a table's columns; <c>null</c> where there is none.</summary>
    public IReadOnlyList<string?> Alignments { get; init; } = [];

    /// <summary>What an end of a block was: whether an attribute list after it is for it.</summary>
    public EndOfBlockKind EndKind { get; init; }

    public void Add(MarkdownNode child) => Children.Add(child);

    public bool Refers(string reference) => AttributeList?.References.Contains(reference) == true;
}
