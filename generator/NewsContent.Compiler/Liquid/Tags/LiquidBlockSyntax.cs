using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>A parsed block.</summary>
/// <param name="Branches">The branches; the tag of the first opens the block.</param>
/// <param name="End">The closing tag; <c>null</c> if there is none.</param>
internal sealed record LiquidBlockSyntax(IReadOnlyList<LiquidBranch> Branches, LiquidToken? End)
{
    /// <summary>
    /// Whether the block prints nothing: Liquid then also drops its white space (<c>remove_blank_strings</c> in <c>lib/liquid/tags/for.rb</c>).
    /// </summary>
    public bool IsBlank => Branches.All(branch => branch.Nodes.All(node => node.IsBlank));

    /// <summary>The branches without the text that is dropped.</summary>
    public IReadOnlyList<LiquidBranch> PrintedBranches => IsBlank ? [.. Branches.Select(branch => branch.WithoutText())] : Branches;
}

/// <summary>A part of a block.</summary>
/// <param name="Tag">The tag that begins it.</param>
/// <param name="Nodes">The nodes up to the next tag of the block.</param>
internal sealed record LiquidBranch(LiquidToken Tag, IReadOnlyList<LiquidNode> Nodes)
{
    /// <summary>Returns the branch without its text, but with the cost of the text.</summary>
    public LiquidBranch WithoutText() => this with { Nodes = [.. Nodes.Select(node => node is TextNode text ? text.WithoutText() : node)] };
}
