using NewsContent;

namespace Quickstart.Content;

/// <summary>What every post of this site must say, and what is read out of its text. A post that does not fit does not build.</summary>
[Remove("p:has(> a[href='/'])")] // the links back to the home page
public sealed partial class NewsArticle : Article
{
    /// <summary>Key <c>genre</c>; what most posts are is written once, under <c>defaults</c> in <c>_config.yml</c>.</summary>
    public partial Genre Genre { get; }

    /// <summary>Key <c>author</c>: the name of a file in <c>_authors</c>.</summary>
    public partial Author? Author { get; }

    /// <summary>Whose news it is: the line at the end, which is taken out of the body.</summary>
    [Select("p", Pattern = "^（文章来源：(.+)）$", Remove = true)]
    public partial string? Source { get; }

    /// <summary>Where it was first published: the link at the end, taken out as well.</summary>
    [Select("a[href^='https://news.example.com/a/']", Attribute = "href", Remove = true)]
    public partial Uri Original { get; }

    /// <summary>The codes of the securities that it names: <c>1,699012</c> is code 699012 of exchange 1.</summary>
    [Select("a.keytip", Attribute = "data-code", Pattern = @"^\d,(\d+)$")]
    public partial IReadOnlyList<string> Securities { get; }
}
