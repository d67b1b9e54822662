using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Liquid;

/// <summary>The input of a filter: a value, its arguments, and the site.</summary>
internal sealed record LiquidFilterInput(object? Value, IReadOnlyList<object?> Arguments, SiteAddress Site)
{
    public string Text => LiquidValue.Print(Value);

    public int ArgumentCount => Arguments.Count;

    /// <summary>Returns an argument as a string; empty if there is none.</summary>
    public string Argument(int index) => index < Arguments.Count ? LiquidValue.Print(Arguments[index]) : "";
}
