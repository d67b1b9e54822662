using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>A node of a document: a block or an inline element.</summary>
/// <param name="kind">The kind.</param>
/// <param name="span">The span in the Markdown.</param>
internal sealed class MarkdownNode(NodeKind kind, TextSpan span)
{
    private List<MarkdownNode>? _children;

    public NodeKind Kind => kind;

    public TextSpan Span { get; set; } = span;

    public List<MarkdownNode> Children => _children ??= [];

    public bool HasChildren => _children is { Count: > 0 };

    public MarkdownNode? LastChild => HasChildren ? _children![_children.Count - 1] : null;

    public NodeAttributes Attributes { get; set; } = NodeAttributes.None;

    /// <summary>The attribute list of the node; <c>null</c> if there is none yet.</summary>
    public AttributeList? AttributeList { get; set; }

    /// <summary>The name of an element, the language of code, the value of a symbol, or the name of a footnote.</summary>
    public string Value { get; set; } = "";

    /// <summary>The text of code, text and content that is kept unchanged.</summary>
    public TextSlice Text { get; set; }

    /// <summary>The text whose inline syntax is not parsed yet.</summary>
    public MappedText.Builder? RawText { get; init; }

    /// <summary>The level of a heading; the index of a footnote reference among those with its name.</summary>
    public int Level { get; init; }

    /// <summary>Whether it is a block instead of inline.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Whether a paragraph is written without its tags.</summary>
    public bool IsTransparent { get; set; }

    public ContentModel ContentModel { get; set; }

    /// <summary>Whether a tag ends with <c>/&gt;</c> or its element is always empty.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether the Markdown lacks the end tag of an element, so that it ends with the text around it.</summary>
    public bool IsEndAdded { get; set; }

    /// <summary>The alignments of a table's columns; <c>null</c> if there are none.</summary>
    public IReadOnlyList<string?> Alignments { get; init; } = [];

    /// <summary>The kind of an end of a block, which determines whether an attribute list after it applies to it.</summary>
    public EndOfBlockKind EndKind { get; init; }

    public void Add(MarkdownNode child) => Children.Add(child);

    public bool Refers(string reference) => AttributeList?.References.Contains(reference) == true;
}
