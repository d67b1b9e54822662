namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>A row of the table of filters.</summary>
/// <param name="Name">The name.</param>
/// <param name="MinArguments">The number of required arguments.</param>
/// <param name="MaxArguments">The number of all arguments.</param>
/// <param name="Apply">Returns the result.</param>
internal sealed record LiquidFilter(string Name, int MinArguments, int MaxArguments, Func<LiquidFilterInput, object?> Apply)
{
    /// <summary>Creates a filter of the text of its input.</summary>
    public static LiquidFilter OfText(string name, Func<string, string> apply) => new(name, 0, 0, input => apply(input.Text));
}
