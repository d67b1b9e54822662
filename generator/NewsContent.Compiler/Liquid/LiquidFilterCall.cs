using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>A filter in an expression, such as <c>replace: "a", "b"</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span">Where the name stands in the body.</param>
/// <param name="Arguments">What follows the colon.</param>
internal sealed record LiquidFilterCall(string Name, TextSpan Span, IReadOnlyList<LiquidOperand> Arguments);
