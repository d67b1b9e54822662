namespace NewsContent.Compiler.Html.Styles;

/// <summary>A part of a value.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Text">The rewritten text.</param>
/// <param name="Number">The value of a number.</param>
/// <param name="Unit">The unit of a number; may be empty.</param>
internal readonly record struct StyleToken(StyleTokenKind Kind, string Text, decimal Number = 0, string Unit = "");

internal enum StyleTokenKind
{
    /// <summary>A word in lowercase.</summary>
    Word,

    /// <summary>A number with or without a unit.</summary>
    Number,

    /// <summary>A numeric color: <c>#hex</c>, <c>rgb()</c> or <c>hsl()</c>.</summary>
    Color,

    /// <summary>A quoted font name.</summary>
    Quoted,

    /// <summary>A comma.</summary>
    Comma,
}
