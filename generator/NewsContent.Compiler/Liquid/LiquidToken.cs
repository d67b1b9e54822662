using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>A stretch of a body: text, or something in Liquid's braces.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">All of it, in the body.</param>
/// <param name="Content">What is inside of the braces; of <see cref="LiquidTokenKind.Raw"/> what stands between the two tags.</param>
/// <param name="TrimsBefore">Whether white space before it goes (<c>{%-</c>).</param>
/// <param name="TrimsAfter">Whether white space after it goes (<c>-%}</c>).</param>
internal readonly record struct LiquidToken(LiquidTokenKind Kind, TextSpan Span, TextSpan Content, bool TrimsBefore = false, bool TrimsAfter = false);

internal enum LiquidTokenKind
{
    Text,

    /// <summary><c>{{ … }}</c>.</summary>
    Output,

    /// <summary><c>{% … %}</c>.</summary>
    Tag,

    /// <summary><c>{% raw %}</c>, its end and all between.</summary>
    Raw,

    /// <summary><c>{% comment %}</c>, its end and all between, or <c>{% # … %}</c>.</summary>
    Comment,

    /// <summary>Braces that nothing closes.</summary>
    NotClosed,

    /// <summary><c>raw</c> or <c>comment</c> without an end: the tag.</summary>
    BlockNotClosed,
}
