using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Liquid;

/// <summary>A tag cannot be rendered and is left as text.</summary>
/// <param name="kind">The problem; <c>null</c> for a tag that is not supported.</param>
/// <param name="span">The span of the problem; <c>null</c> for the whole tag.</param>
/// <param name="arguments">The arguments of the problem's message.</param>
internal sealed class LiquidErrorException(ProblemKind? kind, LiquidSpan? span, params string[] arguments) : Exception
{
    public ProblemKind? Kind => kind;

    public LiquidSpan? Span => span;

    public IReadOnlyList<string> Arguments => arguments;

    /// <summary>Creates the error of a malformed tag.</summary>
    public static LiquidErrorException Malformed(string reason) => new(LiquidProblems.Malformed, null, reason);

    /// <summary>Creates the error of a tag that is not supported.</summary>
    public static LiquidErrorException NotRun() => new(null, null);
}
