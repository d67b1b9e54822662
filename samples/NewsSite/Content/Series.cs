namespace NewsSite.Content;

/// <summary>The figures of a chart.</summary>
/// <param name="Title">The title of the chart.</param>
/// <param name="Points">The figures by year.</param>
public sealed record Series(string Title, IReadOnlyList<(int Year, decimal Value)> Points)
{
    private static readonly Dictionary<string, Series> ByName = new(StringComparer.Ordinal)
    {
        ["reserve-ratio"] = new("Reserve ratio at the end of the year", [(2021, 8.25m), (2022, 8.00m), (2023, 7.75m), (2024, 7.25m), (2025, 7.00m)]),
    };

    /// <summary>Returns a series; <c>null</c> if the name is not known.</summary>
    public static Series? Find(string? name) => name is not null && ByName.TryGetValue(name, out var series) ? series : null;
}
