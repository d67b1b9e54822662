using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>A code block.</summary>
/// <param name="span">The span in the Markdown.</param>
/// <param name="text">The code.</param>
/// <param name="language">The language; empty if none is given.</param>
internal sealed class CodeBlockNode(TextSpan span, TextSlice text, string language) : MarkdownNode(span)
{
    public TextSlice Text => text;

    public string Language => language;

    /// <summary>Whether its lines are indented instead of fenced.</summary>
    public bool IsIndented { get; init; }
}
