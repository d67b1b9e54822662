namespace NewsContent.Compiler.Html.Styles;

/// <summary>A part of a value.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">How it is written anew.</param>
/// <param name="Number">Of a number, how much.</param>
/// <param name="Unit">Of a number its unit, which may be none.</param>
internal readonly record struct StyleToken(StyleTokenKind Kind, string Text, decimal Number = 0, string Unit = "");

internal enum StyleTokenKind
{
    /// <summary>A word in lower case.</summary>
    Word,

    /// <summary>A number with or without a unit.</summary>
    Number,

    /// <summary>A colour by its numbers: <c>#hex</c>, <c>rgb()</c> or <c>hsl()</c>.</summary>
    Color,

    /// <summary>The name of a font in quotes.</summary>
    Quoted,

    /// <summary>A comma.</summary>
    Comma,
}
