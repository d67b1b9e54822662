namespace NewsContent.Compiler.Liquid.Syntax;

/// <summary>A value in an expression: a literal or the path of a variable.</summary>
/// <param name="Span">The span of the value.</param>
/// <param name="Literal">The value of a literal; also <c>null</c> for <c>nil</c>.</param>
/// <param name="Path">The path of a variable, such as <c>site.authors[0].name</c>; <c>null</c> for a literal.</param>
internal sealed record LiquidOperand(LiquidSpan Span, object? Literal, string? Path)
{
    /// <summary>The ends of a range such as <c>(1..page.count)</c>; <c>null</c> for other values.</summary>
    public (LiquidOperand First, LiquidOperand Last)? Range { get; init; }

    /// <summary>The first name of the path.</summary>
    public string Root { get; } = Path is null ? "" : Path.Split('.', '[')[0];

    /// <summary>The path after its first name.</summary>
    public string Rest => Path is null ? "" : Path.Substring(Root.Length).TrimStart('.');

    /// <summary>The parts of the path after its first name.</summary>
    public IReadOnlyList<LiquidStep> Steps { get; init; } = [];

    /// <summary>The path after its first name, up to the first step with a variable.</summary>
    public string FixedRest => HasPlainIndexes ? Rest : string.Concat(FixedSteps.Select(step => step.Name[0] == '[' ? step.Name : "." + step.Name)).TrimStart('.');

    /// <summary>The steps before the first step with a variable.</summary>
    public IEnumerable<LiquidStep> FixedSteps => Steps.TakeWhile(step => step.Variable is null);

    /// <summary>Whether brackets contain numbers and strings instead of other variables.</summary>
    public bool HasPlainIndexes => Steps.All(step => step.Variable is null);
}

/// <summary>A step of a path.</summary>
/// <param name="Name">A key, or a number in brackets.</param>
/// <param name="Variable">The variable in brackets, whose value is the key or the number.</param>
internal readonly record struct LiquidStep(string Name, LiquidOperand? Variable = null);
