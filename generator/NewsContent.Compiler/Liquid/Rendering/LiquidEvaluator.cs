using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>Evaluates expressions: a variable or literal, and the filters after it.</summary>
internal sealed class LiquidEvaluator(LiquidScope scope, SiteAddress site, LiquidBudget budget, LiquidReporter reporter)
{
    private readonly HashSet<string> _reportedFilters = new(StringComparer.Ordinal);

    /// <summary>Gets the value; returns <c>false</c> if it is unknown.</summary>
    /// <exception cref="LiquidTooLargeException">The value is too long or took too much work.</exception>
    public bool Evaluate(LiquidExpression expression, out object? value)
    {
        // A default value means that the value can be missing.
        if (!scope.LookUp(expression.Value, expression.Filters.FirstOrDefault()?.Name == "default", out value))
        {
            return false;
        }

        foreach (var call in expression.Filters)
        {
            budget.SpendValue(value);
            value = Apply(call, value);
        }

        budget.SpendValue(value);
        return true;
    }

    private object? Apply(LiquidFilterCall call, object? value)
    {
        var arguments = new List<object?>(call.Arguments.Count);
        foreach (var argument in call.Arguments)
        {
            scope.LookUp(argument, mayBeMissing: false, out var argumentValue);
            arguments.Add(argumentValue);
        }

        if (!LiquidFilters.TryApply(call.Name, new LiquidFilterInput(value, arguments, site), out var result) && _reportedFilters.Add(call.Name))
        {
            var meant = reporter.Nearest(call.Name, LiquidFilters.Names);
            reporter.Report(LiquidProblems.UnknownFilter, call.Span, call.Name, meant is null ? "write the result instead" : $"did you mean '{meant}'?");
        }

        return result;
    }
}
