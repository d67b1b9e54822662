namespace NewsSite;

/// <summary>The URLs of the pages that are no article's.</summary>
internal static class Links
{
    public const string Search = "/search";

    public static string Page(int number) => number == 1 ? "/" : FormattableString.Invariant($"/page/{number}");

    public static string Category(string name) => "/categories/" + Uri.EscapeDataString(name);

    public static string Tag(string name) => "/tags/" + Uri.EscapeDataString(name);

    public static string Year(int year) => FormattableString.Invariant($"/archive/{year}");

    public static string Month(int year, int month) => FormattableString.Invariant($"/archive/{year}/{month:00}");

    public static string Query(string words) => "/search?q=" + Uri.EscapeDataString(words);
}
