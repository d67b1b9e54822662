using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>All filters of Liquid and Jekyll.</summary>
internal static class LiquidFilters
{
    private static readonly Dictionary<string, LiquidFilter> ByName = new[]
    {
        StringFilters.All, CaseFilters.All, EscapeFilters.All, UrlFilters.All, NumberFilters.All, DateFilters.All, ListFilters.All, SelectionFilters.All, MarkupFilters.All,
    }.SelectMany(static rows => rows).ToDictionary(filter => filter.Name, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> ByFold = ByName.Keys.ToDictionary(NearestName.Fold, StringComparer.Ordinal);

    // The names of other template languages.
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["lower"] = "downcase",
        ["lowercase"] = "downcase",
        ["tolower"] = "downcase",
        ["upper"] = "upcase",
        ["uppercase"] = "upcase",
        ["toupper"] = "upcase",
        ["title"] = "capitalize",
        ["titlecase"] = "capitalize",
        ["trim"] = "strip",
        ["length"] = "size",
        ["count"] = "size",
        ["dateformat"] = "date",
        ["formatdate"] = "date",
        ["striptags"] = "strip_html",
        ["json"] = "jsonify",
        ["tojson"] = "jsonify",
        ["md"] = "markdownify",
        ["markdown"] = "markdownify",
        ["substr"] = "slice",
        ["substring"] = "slice",
        ["urlencode"] = "url_encode",
        ["escapeonce"] = "escape_once",
        ["reversed"] = "reverse",
        ["unique"] = "uniq",
    };

    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>Returns the filter that has a name in another form or in another language; <c>null</c> if there is none.</summary>
    public static string? FindMeant(string name)
    {
        var folded = NearestName.Fold(name);
        return Others.TryGetValue(folded, out var other) || ByFold.TryGetValue(folded, out other) ? other : null;
    }

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
            ? throw new LiquidFilterException(FormattableString.Invariant($"its number of arguments is {input.ArgumentCount} instead of {Expected(filter)}"))
            : filter.Apply(input);
        return true;
    }

    private static string Expected(LiquidFilter filter) => filter.MinArguments == filter.MaxArguments
        ? FormattableString.Invariant($"{filter.MinArguments}")
        : FormattableString.Invariant($"{filter.MinArguments} to {filter.MaxArguments}");
}
