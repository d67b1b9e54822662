using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>A token of a body: text or Liquid.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Span">The span in the body.</param>
/// <param name="Content">The content of the braces; for <see cref="LiquidTokenKind.Raw"/> the content between the two tags.</param>
/// <param name="TrimsBefore">Whether white space before it is removed (<c>{%-</c>).</param>
/// <param name="TrimsAfter">Whether white space after it is removed (<c>-%}</c>).</param>
internal readonly record struct LiquidToken(LiquidTokenKind Kind, TextSpan Span, TextSpan Content, bool TrimsBefore = false, bool TrimsAfter = false);

internal enum LiquidTokenKind
{
    Text,

    /// <summary><c>{{ … }}</c>.</summary>
    Output,

    /// <summary><c>{% … %}</c>.</summary>
    Tag,

    /// <summary><c>{% raw %}</c> with its content and end.</summary>
    Raw,

    /// <summary><c>{% comment %}</c> with its content and end, or <c>{% # … %}</c>.</summary>
    Comment,

    /// <summary>Unclosed braces.</summary>
    NotClosed,

    /// <summary>The tag of a <c>raw</c> or <c>comment</c> without an end.</summary>
    BlockNotClosed,
}
