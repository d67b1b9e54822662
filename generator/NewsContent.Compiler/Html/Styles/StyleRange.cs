using System.Globalization;

namespace NewsContent.Compiler.Html.Styles;

/// <summary>
/// The allowed range of a length. It cannot be negative, because that moves text over the page around the article, and it cannot be larger than a page.
/// </summary>
/// <param name="MinPixels">The minimum in pixels or an equivalent unit; zero is allowed only if it is the minimum.</param>
/// <param name="MaxPixels">The maximum.</param>
/// <param name="MaxPercent">The maximum in percent; 0 if percentages are not allowed.</param>
internal sealed record StyleRange(int MinPixels, int MaxPixels, int MaxPercent)
{
    // The default font size of browsers, which is accurate enough for a limit.
    private const int PixelsPerEm = 16;

    private static readonly Dictionary<string, decimal> PixelsPerUnit = new(StringComparer.Ordinal)
    {
        ["px"] = 1,
        ["em"] = PixelsPerEm,
        ["rem"] = PixelsPerEm,
        ["ex"] = PixelsPerEm / 2,
        ["ch"] = PixelsPerEm / 2,
        ["pt"] = 96m / 72,
        ["pc"] = 16,
        ["in"] = 96,
        ["cm"] = 96 / 2.54m,
        ["mm"] = 96 / 25.4m,
    };

    /// <summary>The maximum number without a unit, from 1; 0 if numbers are not allowed.</summary>
    public decimal MaxFactor { get; init; }

    public string Description
    {
        get
        {
            var parts = new List<string>();
            if (MaxPixels > 0)
            {
                parts.Add(Invariant($"{MinPixels}px to {MaxPixels}px"));
            }

            if (MaxPercent > 0)
            {
                parts.Add(Invariant($"up to {MaxPercent}%"));
            }

            if (MaxFactor > 0)
            {
                parts.Add(Invariant($"a number from 1 to {MaxFactor}"));
            }

            return string.Join(", ", parts);
        }
    }

    public bool Contains(StyleToken token)
    {
        if (token.Unit.Length == 0)
        {
            return token.Number == 0 ? MinPixels == 0 : token.Number >= 1 && token.Number <= MaxFactor;
        }

        if (token.Unit == "%")
        {
            // If the minimum is not zero, percentages are relative to the font size.
            return token.Number <= MaxPercent && token.Number >= (MinPixels > 0 ? 50 : 0);
        }

        return PixelsPerUnit.TryGetValue(token.Unit, out var pixels) && token.Number * pixels is var length && length >= MinPixels && length <= MaxPixels;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
