using NewsContent;

namespace Quickstart.Content;

/// <summary>The model of the posts: required keys, and values from the text. A post that does not match is an error.</summary>
[Remove("p:has(> a[href='/'])")] // the links back to the home page
public sealed partial class NewsArticle : Article
{
    /// <summary>The key <c>genre</c>, with a default under <c>defaults</c> in <c>_config.yml</c>.</summary>
    public partial Genre Genre { get; }

    /// <summary>The key <c>author</c>: the name of a file in <c>_authors</c>.</summary>
    public partial Author? Author { get; }

    /// <summary>The name of the source, from the last line, which is removed from the body.</summary>
    [Select("p", Pattern = "^（文章来源：(.+)）$", Remove = true)]
    public partial string? Source { get; }

    /// <summary>The URL of the first publication: the link in the last line, which is also removed.</summary>
    [Select("a[href^='https://news.example.com/a/']", Attribute = "href", Remove = true)]
    public partial Uri Original { get; }

    /// <summary>The codes of the securities: <c>1,699012</c> is code 699012 of exchange 1.</summary>
    [Select("a.keytip", Attribute = "data-code", Pattern = @"^\d,(\d+)$")]
    public partial IReadOnlyList<string> Securities { get; }
}
