using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>The closing tag of a block that is not open, which is left as text.</summary>
/// <param name="tag">The tag.</param>
/// <param name="block">The name of the block.</param>
internal sealed class StrayEndNode(LiquidToken tag, string block) : LiquidNode(tag.Span)
{
    public override bool Check(LiquidCheck check) => check.NotRun(Span);

    public override void Render(LiquidRun run) => run.Malformed(Span, $"open '{block}' before it, or delete it");
}
