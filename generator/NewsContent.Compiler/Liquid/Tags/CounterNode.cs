using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{% increment x %}</c> or <c>{% decrement x %}</c>: prints a number that changes each time.</summary>
internal sealed class CounterNode(LiquidToken tag) : LiquidNode(tag.Span)
{
    private readonly string _name = tag.Markup.ToString();
    private readonly bool _isIncrement = tag.Name == "increment";

    public static LiquidNode Parse(LiquidToken tag, LiquidParser parser) => new CounterNode(tag);

    // 'increment' prints the number before its change, 'decrement' after it.
    public override void Render(LiquidRun run) => run.Output.AppendValue(
        LiquidValue.Print(_isIncrement ? run.Scope.Counters.Add(_name, 1) : run.Scope.Counters.Add(_name, -1) - 1),
        Span);
}
