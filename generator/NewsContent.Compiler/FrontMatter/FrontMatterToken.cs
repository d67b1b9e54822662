using NewsContent.Layout;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>A front matter value without a location. Lists and mappings are followed by their content, so that two values can be compared without a tree.</summary>
/// <param name="Kind">One of the kinds of <see cref="TableLayout.Value"/>.</param>
internal readonly record struct FrontMatterToken(int Kind)
{
    /// <summary>The key of a value in a mapping.</summary>
    public string? Key { get; init; }

    /// <summary>A scalar as written, without quotes.</summary>
    public string? Text { get; init; }

    /// <summary>A number, the bits of a float, or the UTC ticks of a date; 1 or 0 for a Boolean.</summary>
    public long Number { get; init; }

    /// <summary>The minutes from UTC of a string that is a date; <c>null</c> if it is not a date.</summary>
    public int? DateOffset { get; init; }

    /// <summary>The number of values in a list or mapping.</summary>
    public int Count { get; init; }
}
