using NewsSite.Content;

namespace NewsSite;

/// <summary>The URLs of pages.</summary>
internal static class Links
{
    public const string Search = "/search";

    public static string Page(int number) => number == 1 ? "/" : FormattableString.Invariant($"/page/{number}");

    public static string Category(string name) => "/categories/" + Uri.EscapeDataString(name);

    public static string Tag(string name) => "/tags/" + Uri.EscapeDataString(name);

    public static string Security(string code) => "/securities/" + Uri.EscapeDataString(code);

    public static string Language(string language) => "/languages/" + Uri.EscapeDataString(language);

    public static string Year(int year) => FormattableString.Invariant($"/archive/{year}");

    public static string Month(int year, int month) => FormattableString.Invariant($"/archive/{year}/{month:00}");

    /// <summary>Returns a URL of an article for readers on other sites. A relative URL is resolved as on the page of the article.</summary>
    public static string Absolute(NewsArticle article, Uri url) =>
        url.IsAbsoluteUri ? url.AbsoluteUri :
        News.Site.Url is not null && Uri.TryCreate(new Uri(News.Site.GetAbsoluteUrl(article.Url)), url, out var absolute) ? absolute.AbsoluteUri :
        url.OriginalString;

    public static string Query(string words) => "/search?q=" + Uri.EscapeDataString(words);
}
