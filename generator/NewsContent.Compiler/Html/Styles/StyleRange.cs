using System.Globalization;

namespace NewsContent.Compiler.Html.Styles;

/// <summary>
/// How long a length may be. Nothing is negative, for that moves text over what is around the article, and nothing is larger than
/// a page, which would cover it.
/// </summary>
/// <param name="MinPixels">The least, in pixels or what comes to as much; zero itself only where it is the least.</param>
/// <param name="MaxPixels">The most.</param>
/// <param name="MaxPercent">The most in percent; 0 where percentages do not fit.</param>
internal sealed record StyleRange(int MinPixels, int MaxPixels, int MaxPercent)
{
    // Of a browser as it comes, which is near enough for a limit.
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

    /// <summary>Numbers without a unit that fit too, from 1 to this; 0 where none does.</summary>
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
            // Where the least is not nothing, percentages are of a font's size.
            return token.Number <= MaxPercent && token.Number >= (MinPixels > 0 ? 50 : 0);
        }

        return PixelsPerUnit.TryGetValue(token.Unit, out var pixels) && token.Number * pixels is var length && length >= MinPixels && length <= MaxPixels;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
