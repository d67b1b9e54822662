using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>A tag that is not supported, which is left as text.</summary>
internal sealed class UnknownTagNode(LiquidToken tag) : LiquidNode(tag.Span)
{
    public override bool Check(LiquidCheck check) => check.IsIncluded || check.NotRun(Span);

    public override void Render(LiquidRun run) => run.Keep(Span);
}
