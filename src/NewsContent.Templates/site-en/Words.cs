namespace NewsSite;

/// <summary>The words of the pages.</summary>
internal static class Words
{
    public const string SkipToContent = "Skip to content";
    public const string Home = "Home";
    public const string Search = "Search";
    public const string SearchResults = "Search results";
    public const string NothingFound = "No post was found.";
    public const string Tags = "Tags";
    public const string NotFound = "There is no such page";
    public const string Similar = "Perhaps you were looking for:";
    public const string Older = "Older";
    public const string Newer = "Newer";
    public const string Feed = "Feed";
    public const string DateFormat = "MMMM d, yyyy";
}
