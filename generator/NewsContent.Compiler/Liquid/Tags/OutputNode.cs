using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{{ … }}</c>: prints a value.</summary>
internal sealed class OutputNode(LiquidToken token) : LiquidNode(token.Span)
{
    // Null if there is no value.
    private readonly LiquidExpression? _expression = LiquidExpression.Parse(token.Content);

    public override bool Check(LiquidCheck check) => _expression is null || check.CanLookUp(_expression.Value) || check.NotRun(Span);

    public override void Render(LiquidRun run)
    {
        if (_expression is null)
        {
            run.Malformed(Span, "write the name of a value in it");
        }
        else if (run.Evaluator.Evaluate(_expression, out var value))
        {
            run.Output.AppendValue(LiquidValue.Print(value), Span);
        }
        else
        {
            run.Keep(Span);
        }
    }
}
