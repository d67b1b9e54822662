using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>Evaluates conditions.</summary>
internal sealed class LiquidConditions(LiquidScope scope, LiquidBudget budget)
{
    /// <summary>Returns whether a condition is true; <c>null</c> if it compares values that cannot be compared.</summary>
    /// <exception cref="LiquidTooLargeException">The values are too large or took too much work.</exception>
    public bool? IsTrue(LiquidCondition condition)
    {
        bool? result = false;
        var isDecided = false;
        foreach (var comparison in condition.Comparisons)
        {
            if (!isDecided)
            {
                result = IsTrue(comparison);
                isDecided = result is null || comparison.Join == (result.Value ? LiquidJoin.Or : LiquidJoin.And);
            }
            else if (scope.IsCollecting)
            {
                IsTrue(comparison);
            }
        }

        return result;
    }

    /// <summary>Returns whether a value is equal to another.</summary>
    /// <exception cref="LiquidTooLargeException">The values are too large or took too much work.</exception>
    public bool AreEqual(object? left, LiquidOperand right) => LiquidComparer.AreEqual(Spend(left), LookUp(right));

    /// <summary>Looks up a value that a check found to be known.</summary>
    public object? LookUp(LiquidOperand operand)
    {
        scope.LookUp(operand, mayBeMissing: false, out var value);
        return Spend(value);
    }

    private bool? IsTrue(LiquidComparison comparison) =>
        comparison is { Operator: { } operation, Right: { } right }
            ? LiquidComparer.Compare(LookUp(comparison.Left), operation, LookUp(right))
            : LiquidComparer.IsTrue(LookUp(comparison.Left));

    private object? Spend(object? value)
    {
        if (value is not LiquidEmptiness)
        {
            budget.SpendValue(value);
        }

        return value;
    }
}
