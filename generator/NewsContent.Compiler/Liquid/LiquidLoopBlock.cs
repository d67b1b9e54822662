namespace NewsContent.Compiler.Liquid;

/// <summary>Where the parts of a loop stand among a body's tokens.</summary>
/// <param name="For">The tag that opens it.</param>
/// <param name="Else">What is run where the list is empty begins after this tag; <c>-1</c>: there is none.</param>
/// <param name="End">The tag that closes it.</param>
/// <param name="IsBlank">
/// Whether it holds nothing that prints: Liquid then leaves out the white space in it too (<c>remove_blank_strings</c> in
/// <c>lib/liquid/tags/for.rb</c>).
/// </param>
internal sealed record LiquidLoopBlock(int For, int Else, int End, bool IsBlank);
