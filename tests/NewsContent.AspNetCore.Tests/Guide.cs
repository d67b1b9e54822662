namespace NewsContent.AspNetCore.Tests;

[ArticleCollection<Guide>("_guides", OrderBy = "weight")]
public static partial class Guides;

public enum Level
{
    Basic,
    Expert,
}

/// <summary>A document of a collection with an order, a lookup and articles of the future.</summary>
public sealed partial class Guide : Article
{
    [Lookup]
    public partial Level? Level { get; }
}
