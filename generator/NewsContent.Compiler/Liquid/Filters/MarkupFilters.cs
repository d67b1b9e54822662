using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>Filters of other languages, which belong to the engines above Liquid.</summary>
internal static class MarkupFilters
{
    public static readonly LiquidFilter[] All =
    [
        new("markdownify", 0, 0, input => Render(input, input.Host.Context.RenderMarkdown)),
        new("smartify", 0, 0, input => Render(input, input.Host.Context.RenderSmartQuotes)),
        new("sassify", 0, 0, _ => throw LiquidErrorException.NotRun()),
        new("scssify", 0, 0, _ => throw LiquidErrorException.NotRun()),
    ];

    // The time for each character is that of several items.
    private static string Render(LiquidFilterInput input, Func<string, TextSpan, string?>? render)
    {
        const int CharactersCost = 4;

        var text = input.Text;
        input.Host.Budget.SpendItems(text.Length * CharactersCost);
        return render?.Invoke(text, input.Host.Locate(input.Call.Span)) ?? throw LiquidErrorException.NotRun();
    }
}
