using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>A reference to a footnote that the document does not define.</summary>
/// <param name="Name">The name.</param>
/// <param name="Span">The span of the reference.</param>
/// <param name="IsNote">Whether it is probably the footnote itself, without a colon.</param>
internal sealed record UndefinedFootnote(string Name, TextSpan Span, bool IsNote);
