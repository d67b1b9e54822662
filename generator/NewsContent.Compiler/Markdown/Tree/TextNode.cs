using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>Text that is written as it is, or escaped.</summary>
/// <param name="kind">The kind.</param>
/// <param name="span">The span in the Markdown.</param>
/// <param name="text">The text; empty for a comment that is not written.</param>
internal sealed class TextNode(TextKind kind, TextSpan span, TextSlice text) : MarkdownNode(span)
{
    public TextKind Kind => kind;

    public TextSlice Text { get; private set; } = text;

    /// <summary>Whether it is a block instead of inline.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Appends text that follows directly; returns <c>false</c> if it must be another node.</summary>
    public bool TryAppend(TextSlice next)
    {
        if (kind != TextKind.Text || !Text.IsFollowedBy(next))
        {
            return false;
        }

        Text = Text with { Length = Text.Length + next.Length };
        return true;
    }
}
