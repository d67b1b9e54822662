using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{% ifchanged %}</c>: prints its content unless the last such block printed the same.</summary>
internal sealed class IfChangedNode(LiquidBlockSyntax block) : LiquidBlock(block.Branches[0].Tag.Span, block.End!.Value.Span)
{
    private readonly IReadOnlyList<LiquidNode> _nodes = block.Branches[0].Nodes;

    public override bool IsBlank { get; } = block.IsBlank;

    public static LiquidNode? Open(LiquidToken tag, LiquidParser parser) => null;

    public static LiquidNode Create(LiquidBlockSyntax block) => new IfChangedNode(block);

    public override bool Check(LiquidCheck check) => check.CanNest ? check.CheckNested(_nodes) : check.NotRun(Span);

    public override void RenderContent(LiquidRun run)
    {
        var text = run.Capture(_nodes);
        if (run.Scope.Counters.IsChanged(text))
        {
            run.Output.AppendValue(text, Span);
        }

        run.Reach(End);
    }
}
