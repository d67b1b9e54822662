namespace NewsContent.Compiler.Liquid.Syntax;

/// <summary>A condition: comparisons that <c>and</c> and <c>or</c> combine from the right, as in Liquid.</summary>
internal sealed record LiquidCondition(IReadOnlyList<LiquidComparison> Comparisons)
{
    public IEnumerable<LiquidOperand> Operands =>
        Comparisons.SelectMany(comparison => comparison.Right is null ? [comparison.Left] : new[] { comparison.Left, comparison.Right });

    /// <summary>Parses a condition by the rules of Liquid's strict mode; <c>null</c> if it is malformed.</summary>
    public static LiquidCondition? Parse(LiquidSpan markup)
    {
        var reader = new LiquidOperandReader(markup);
        var comparisons = new List<LiquidComparison>();
        while (true)
        {
            if (reader.ReadOperand() is not { } left)
            {
                return null;
            }

            var comparison = reader.ReadComparison();
            var right = comparison is null ? null : reader.ReadOperand();
            if (comparison is not null && right is null)
            {
                return null;
            }

            var join = reader.IsAtEnd ? LiquidJoin.None : reader.TryReadWord("and") ? LiquidJoin.And : LiquidJoin.Or;
            comparisons.Add(new LiquidComparison(left, comparison, right, join));
            if (join == LiquidJoin.None)
            {
                return new LiquidCondition(comparisons);
            }

            if (join == LiquidJoin.Or && !reader.TryReadWord("or"))
            {
                return null;
            }
        }
    }
}

/// <summary>A value, or two values with an operator.</summary>
/// <param name="Left">The value.</param>
/// <param name="Operator">The operator; <c>null</c> for a single value.</param>
/// <param name="Right">The second value.</param>
/// <param name="Join">The combination with the next comparison.</param>
internal sealed record LiquidComparison(LiquidOperand Left, string? Operator, LiquidOperand? Right, LiquidJoin Join);

internal enum LiquidJoin
{
    None,
    And,
    Or,
}
