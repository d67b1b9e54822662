using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>A block that runs only if everything in it is supported. Otherwise it is left as text once, instead of in each iteration.</summary>
/// <param name="open">The opening tag.</param>
/// <param name="end">The closing tag.</param>
internal abstract class LiquidBlock(LiquidSpan open, LiquidSpan end) : LiquidNode(open)
{
    /// <summary>The closing tag.</summary>
    public LiquidSpan End => end;

    /// <summary>The block from its opening tag to its closing tag.</summary>
    public sealed override LiquidSpan Whole => Span.Between(Span.Start, End.End);

    public sealed override void Render(LiquidRun run) => run.RenderBlock(this);

    /// <summary>Renders the block after the check.</summary>
    public abstract void RenderContent(LiquidRun run);
}
