namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>A running <c>include</c>.</summary>
/// <param name="Parameters">The values of <c>include.name</c>.</param>
internal sealed record LiquidInclusion(LiquidParameters? Parameters)
{
    public const string VariableName = "include";
}

/// <summary>The parameters of an <c>include</c>. A value is of any type, so they are not a mapping.</summary>
internal sealed class LiquidParameters
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    /// <summary>Gets or sets the value of a parameter; <c>null</c> if it is not set.</summary>
    public object? this[string name]
    {
        get => _values.TryGetValue(name, out var value) ? value : null;
        set => _values[name] = value;
    }
}
