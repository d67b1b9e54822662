namespace NewsContent.Compiler.Liquid.Syntax;

/// <summary>A token of a source: text or Liquid.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Span">The span.</param>
/// <param name="Content">The content of the braces; for <see cref="LiquidTokenKind.Raw"/> the content between the two tags.</param>
/// <param name="TrimsBefore">Whether white space before it is removed (<c>{%-</c>).</param>
/// <param name="TrimsAfter">Whether white space after it is removed (<c>-%}</c>).</param>
internal readonly record struct LiquidToken(LiquidTokenKind Kind, LiquidSpan Span, LiquidSpan Content, bool TrimsBefore = false, bool TrimsAfter = false)
{
    /// <summary>The first word of a tag; empty for other tokens.</summary>
    public string Name { get; init; } = "";

    /// <summary>The text after the name of a tag.</summary>
    public LiquidSpan Markup
    {
        get
        {
            var content = Content.Trim();
            return content.Between(content.Start + Name.Length, content.End).Trim();
        }
    }
}

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
