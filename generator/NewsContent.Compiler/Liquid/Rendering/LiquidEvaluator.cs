using NewsContent.Compiler.Liquid.Filters;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>Evaluates expressions: a variable or literal, and the filters after it.</summary>
internal sealed class LiquidEvaluator
{
    private readonly LiquidScope _scope;
    private readonly LiquidBudget _budget;
    private readonly LiquidReporter _reporter;
    private readonly LiquidFilterHost _host;
    private readonly HashSet<string> _reportedFilters = new(StringComparer.Ordinal);
    private readonly HashSet<LiquidSpan> _reportedFormats = [];

    public LiquidEvaluator(LiquidContext context, LiquidScope scope, LiquidConditions conditions, LiquidBudget budget, LiquidReporter reporter)
    {
        (_scope, _budget, _reporter) = (scope, budget, reporter);
        _host = new LiquidFilterHost(context, budget, new LiquidItemExpressions(scope, conditions, this), new LiquidDate(context.Clock, () => scope.Today), reporter.Locate);
    }

    /// <summary>Gets the value; returns <c>false</c> if it is unknown.</summary>
    /// <exception cref="LiquidErrorException">A filter has no result.</exception>
    /// <exception cref="LiquidTooLargeException">The value is too long or took too much work.</exception>
    public bool Evaluate(LiquidExpression expression, out object? value)
    {
        // A default value means that the value can be missing.
        if (!_scope.LookUp(expression.Value, expression.Filters.FirstOrDefault()?.Name == "default", out value))
        {
            return false;
        }

        foreach (var call in expression.Filters)
        {
            _budget.SpendValue(value);
            value = Apply(call, value);
        }

        _budget.SpendValue(value);
        return true;
    }

    private object? Apply(LiquidFilterCall call, object? value)
    {
        var arguments = call.Arguments.Select(LookUp).ToList();
        var keywords = call.Keywords.Count == 0 ? null : call.Keywords
            .GroupBy(keyword => keyword.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => LookUp(group.Last().Value), StringComparer.Ordinal);
        if (call is { Name: "date", Arguments: [{ Path: null, Literal: string { Length: > 0 } format }, ..] } && format.IndexOf('%') < 0 && _reportedFormats.Add(call.Span))
        {
            _reporter.Report(LiquidProblems.DateFormat, call.Span, format, MeantDateFormat.Describe(format));
        }

        object? result;
        try
        {
            if (!LiquidFilters.TryApply(new LiquidFilterInput(value, call, arguments, keywords, _host), out result) && _reportedFilters.Add(call.Name))
            {
                var meant = LiquidFilters.FindMeant(call.Name) ?? _reporter.Nearest(call.Name, LiquidFilters.Names);
                _reporter.Report(LiquidProblems.UnknownFilter, call.Span, call.Name, meant is null ? "write the result instead" : $"did you mean '{meant}'?");
            }
        }
        catch (LiquidFilterException exception)
        {
            // Values are unknown while references are collected.
            return _scope.IsCollecting ? null : throw new LiquidErrorException(LiquidProblems.FilterFailed, call.Span, call.Name, exception.Message);
        }

        return result;
    }

    private object? LookUp(LiquidOperand operand)
    {
        _scope.LookUp(operand, mayBeMissing: false, out var value);
        return value;
    }
}
