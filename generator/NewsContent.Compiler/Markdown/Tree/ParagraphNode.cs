namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>A paragraph.</summary>
internal sealed class ParagraphNode : MarkdownNode
{
    public ParagraphNode(RawTextNode text)
        : base(text.Span)
    {
        RawText = text;
        Add(text);
    }

    /// <summary>The text, the only child until its inline syntax is parsed.</summary>
    public RawTextNode RawText { get; private set; }

    /// <summary>Whether the paragraph is written without its tags.</summary>
    public bool IsTransparent { get; set; }

    /// <summary>Replaces the text that is not parsed yet.</summary>
    public void Replace(RawTextNode text) => Children[0] = RawText = text;
}
