using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Liquid;

/// <summary>What a filter gets: a value, its arguments, and the site.</summary>
internal sealed record LiquidFilterInput(object? Value, IReadOnlyList<object?> Arguments, SiteAddress Site)
{
    public string Text => LiquidValue.Print(Value);

    public int ArgumentCount => Arguments.Count;

    /// <summary>An argument as text; empty where there is none.</summary>
    public string Argument(int index) => index < Arguments.Count ? LiquidValue.Print(Arguments[index]) : "";
}
