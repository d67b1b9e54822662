namespace NewsContent.Compiler.Liquid;

/// <summary>The indexes of a loop's tags among the tokens of a body.</summary>
/// <param name="For">The opening tag.</param>
/// <param name="Else">The <c>else</c> tag; <c>-1</c> if there is none.</param>
/// <param name="End">The closing tag.</param>
/// <param name="IsBlank">
/// Whether the loop prints nothing: Liquid then also drops its white space (<c>remove_blank_strings</c> in <c>lib/liquid/tags/for.rb</c>).
/// </param>
internal sealed record LiquidLoopBlock(int For, int Else, int End, bool IsBlank);
