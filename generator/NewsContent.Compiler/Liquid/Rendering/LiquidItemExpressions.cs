using NewsContent.Compiler.Liquid.Filters;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>The expressions in arguments of filters, which name the current item: <c>where_exp: "x", "x.year > 2020"</c>.</summary>
internal sealed class LiquidItemExpressions(LiquidScope scope, LiquidConditions conditions, LiquidEvaluator evaluator)
{
    /// <summary>Returns the condition in the second argument.</summary>
    /// <exception cref="LiquidFilterException">It is malformed.</exception>
    public Func<object?, bool> Condition(LiquidFilterInput input)
    {
        var condition = LiquidCondition.Parse(Read(input)) ?? throw new LiquidFilterException("its second argument is not a condition");
        condition = new LiquidCondition([.. condition.Comparisons.Select(comparison => comparison with { Left = Plain(comparison.Left)!, Right = Plain(comparison.Right) })]);
        return ForItem<bool>(input, () =>
        {
            Check(condition.Operands);
            return conditions.IsTrue(condition) ?? (scope.IsCollecting ? false : throw new LiquidFilterException("its condition compares values of different types"));
        });
    }

    /// <summary>Returns the value in the second argument.</summary>
    /// <exception cref="LiquidFilterException">It is malformed.</exception>
    public Func<object?, object?> Value(LiquidFilterInput input)
    {
        var expression = LiquidExpression.Parse(Read(input));
        return ForItem(input, () =>
        {
            object? value = null;
            return expression is null || evaluator.Evaluate(expression, out value) ? value : throw LiquidErrorException.NotRun();
        });
    }

    // 'empty' is a string here, as in Jekyll.
    private static LiquidOperand? Plain(LiquidOperand? operand) => operand is { Literal: LiquidEmptiness } ? operand with { Literal = "" } : operand;

    private static LiquidSpan Read(LiquidFilterInput input)
    {
        var text = input.TextArgument(1);
        var origin = input.Call.Arguments.Count > 1 ? input.Call.Arguments[1].Span : input.Call.Span;
        var source = new LiquidSource(text, 0) { Origin = origin };
        return new LiquidSpan(source, new Text.TextSpan(0, text.Length));
    }

    // While references are collected, the list can be unknown, so that the expression is evaluated once for those in it.
    private Func<object?, T> ForItem<T>(LiquidFilterInput input, Func<T> evaluate)
    {
        var variable = input.TextArgument(0);
        if (scope.IsCollecting)
        {
            Evaluate(null);
        }

        return Evaluate;

        T Evaluate(object? item)
        {
            input.Host.Budget.SpendTag(input.TextArgument(1).Length);
            scope.Frames.Add(new LiquidItemFrame(variable, item));
            try
            {
                return evaluate();
            }
            finally
            {
                scope.Frames.RemoveAt(scope.Frames.Count - 1);
            }
        }
    }

    private void Check(IEnumerable<LiquidOperand> operands)
    {
        if (!operands.All(operand => scope.CanLookUp(operand, _ => false)))
        {
            throw LiquidErrorException.NotRun();
        }
    }
}
