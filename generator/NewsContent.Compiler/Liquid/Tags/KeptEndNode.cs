using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>The closing tag of a block whose opening tag is reported, which is left as text.</summary>
internal sealed class KeptEndNode(LiquidToken tag) : LiquidNode(tag.Span)
{
    public override void Render(LiquidRun run) => run.Output.AppendKept(Span);
}
