using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>A value as an expression writes it: a literal, or the way to a variable.</summary>
/// <param name="Span">Where it stands in the body.</param>
/// <param name="Literal">What a literal says; <c>null</c> also for <c>nil</c>.</param>
/// <param name="Path">A variable's parts as <c>site.authors[0].name</c>; <c>null</c> for a literal.</param>
internal sealed record LiquidOperand(TextSpan Span, object? Literal, string? Path)
{
    /// <summary>The path's first name.</summary>
    public string Root => Path is null ? "" : Path.Split('.', '[')[0];

    /// <summary>The path after its first name.</summary>
    public string Rest => Path is null ? "" : Path.Substring(Root.Length).TrimStart('.');
}
