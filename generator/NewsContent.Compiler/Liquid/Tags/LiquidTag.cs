using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>A row of the table of tags.</summary>
/// <param name="Name">The name of the tag.</param>
/// <param name="Parse">Creates the node of a tag; <c>null</c> for a tag that opens a block.</param>
internal sealed record LiquidTag(string Name, Func<LiquidToken, LiquidParser, LiquidNode?> Parse)
{
    /// <summary>Creates the node of a block when its end is found; <c>null</c> for a tag without a block.</summary>
    public Func<LiquidBlockSyntax, LiquidNode>? CreateBlock { get; init; }

    /// <summary>The tags that divide the block, such as <c>else</c>, which is the last of them.</summary>
    public IReadOnlyList<string> Branches { get; init; } = [];

    /// <summary>Whether the tag opens its block even if the block is not closed.</summary>
    public bool OpensWithoutEnd { get; init; }

    public string End => "end" + Name;
}
