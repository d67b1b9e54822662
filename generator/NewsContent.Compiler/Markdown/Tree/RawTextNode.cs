using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>Text whose inline syntax is not parsed yet.</summary>
/// <param name="span">The span in the Markdown.</param>
/// <param name="text">The text.</param>
internal sealed class RawTextNode(TextSpan span, MappedText.Builder text) : MarkdownNode(span)
{
    public MappedText.Builder Text => text;

    /// <summary>Creates a node of a slice.</summary>
    public static RawTextNode Of(TextSlice text)
    {
        var builder = new MappedText.Builder();
        builder.Append(text);
        return new RawTextNode(text.Span, builder);
    }
}
