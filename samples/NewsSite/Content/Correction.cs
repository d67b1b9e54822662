using NewsContent;

namespace NewsSite.Content;

/// <summary>A correction of an article: an item of <c>corrections</c> in its front matter.</summary>
public sealed partial class Correction : DataEntry
{
    /// <summary>The day of the correction.</summary>
    public partial DateOnly Date { get; }

    /// <summary>What was wrong and is right now.</summary>
    public partial string Text { get; }
}
