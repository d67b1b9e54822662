using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{% break %}</c> or <c>{% continue %}</c>: ends a loop or an iteration.</summary>
internal sealed class InterruptNode(LiquidToken tag) : LiquidNode(tag.Span)
{
    private readonly LiquidInterrupt _interrupt = tag.Name == "break" ? LiquidInterrupt.Break : LiquidInterrupt.Continue;

    public static LiquidNode Parse(LiquidToken tag, LiquidParser parser) => new InterruptNode(tag);

    public override bool Check(LiquidCheck check) => check.IsInLoop || check.IsIncluded || check.NotRun(Span);

    // Outside loops, Jekyll would drop the rest of the body.
    public override void Render(LiquidRun run)
    {
        if (run.Scope.Frames.Exists(frame => frame is LiquidLoop))
        {
            run.Interrupt(_interrupt);
        }
        else
        {
            run.Keep(Span);
        }
    }
}
