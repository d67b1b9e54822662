namespace NewsContent.Compiler.Liquid.Syntax;

/// <summary>A filter in an expression, such as <c>replace: "a", "b"</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Span">The span of the name.</param>
/// <param name="Arguments">The arguments after the colon.</param>
/// <param name="Keywords">The named arguments, such as <c>allow_false: true</c>.</param>
internal sealed record LiquidFilterCall(string Name, LiquidSpan Span, IReadOnlyList<LiquidOperand> Arguments, IReadOnlyList<KeyValuePair<string, LiquidOperand>> Keywords);
