using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>An HTML element, or one of its tags.</summary>
/// <param name="part">The part of the element.</param>
/// <param name="name">The name of the element.</param>
/// <param name="span">The span in the Markdown.</param>
internal sealed class HtmlNode(HtmlPart part, string name, TextSpan span) : MarkdownNode(span)
{
    public HtmlPart Part => part;

    public string Name => name;

    /// <summary>The tag; empty if it comes from other syntax.</summary>
    public TextSlice Text { get; init; }

    /// <summary>Whether it is a block instead of inline.</summary>
    public bool IsBlock { get; init; }

    public ContentModel ContentModel { get; set; }

    /// <summary>Whether a tag ends with <c>/&gt;</c> or its element is always empty.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether the Markdown lacks the end tag of an element, so that it ends with the text around it.</summary>
    public bool IsEndAdded { get; set; }
}
