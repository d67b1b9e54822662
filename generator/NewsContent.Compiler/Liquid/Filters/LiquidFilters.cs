namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>All filters of Liquid and Jekyll.</summary>
internal static class LiquidFilters
{
    private static readonly Dictionary<string, LiquidFilter> ByName = new[]
    {
        StringFilters.All, CaseFilters.All, EscapeFilters.All, UrlFilters.All, NumberFilters.All, DateFilters.All, ListFilters.All, SelectionFilters.All, MarkupFilters.All,
    }.SelectMany(static rows => rows).ToDictionary(filter => filter.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>Applies a filter; returns <c>false</c> if it does not exist.</summary>
    /// <exception cref="LiquidFilterException">The filter has no result.</exception>
    /// <exception cref="LiquidTooLargeException">The result is too long.</exception>
    public static bool TryApply(LiquidFilterInput input, out object? result)
    {
        result = input.Value;
        if (!ByName.TryGetValue(input.Call.Name, out var filter))
        {
            return false;
        }

        result = input.ArgumentCount < filter.MinArguments || input.ArgumentCount > filter.MaxArguments
            ? throw new LiquidFilterException(FormattableString.Invariant($"it has {input.ArgumentCount} arguments instead of {Expected(filter)}"))
            : filter.Apply(input);
        return true;
    }

    private static string Expected(LiquidFilter filter) => filter.MinArguments == filter.MaxArguments
        ? FormattableString.Invariant($"{filter.MinArguments}")
        : FormattableString.Invariant($"{filter.MinArguments} to {filter.MaxArguments}");
}
