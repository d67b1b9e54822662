using NewsContent.Layout;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>A value of the front matter without its place. Lists and maps are followed by what is in them, so that no tree has to be walked to compare two.</summary>
/// <param name="Kind">One of the kinds of <see cref="TableLayout.Value"/>.</param>
internal readonly record struct FrontMatterToken(int Kind)
{
    /// <summary>The key of a value that is in a map.</summary>
    public string? Key { get; init; }

    /// <summary>A scalar as it is written, without quotes.</summary>
    public string? Text { get; init; }

    /// <summary>A number, the bits of a float, the UTC ticks of a date; 1 or 0 of a flag.</summary>
    public long Number { get; init; }

    /// <summary>The minutes from UTC of a text that is a date; <c>null</c> where it is none.</summary>
    public int? DateOffset { get; init; }

    /// <summary>How many values a list or map holds.</summary>
    public int Count { get; init; }
}
