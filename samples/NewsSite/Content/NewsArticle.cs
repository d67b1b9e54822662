using NewsContent;

namespace NewsSite.Content;

/// <summary>An article of this site, with values from its body.</summary>
[Remove("p:has(> a[href='/'])")] // the links back to the old home page
public sealed partial class NewsArticle : Article
{
    /// <summary>The name of the source, from the last line of the post, which is removed from the body.</summary>
    [Select("p", Pattern = @"^(?:文章来源：|Source: )(.+?)(?:\s*[（(].*)?$", Remove = true)]
    public partial string Source { get; }

    /// <summary>The URL of the first publication: the link in that line, which can be relative.</summary>
    [Select("a.original", Attribute = "href")]
    public partial Uri? Original { get; }

    /// <summary>The corrections since the publication, from <c>corrections</c> in the front matter; <c>null</c> if there are none.</summary>
    public partial IReadOnlyList<Correction>? Corrections { get; }

    /// <summary>The codes of the securities in quote links, in the order of the text. <c>News.BySecurity</c> finds the articles of a security.</summary>
    [Lookup(Name = "BySecurity")]
    [Select("a[href^='https://quote.example.com/']", Attribute = "href", Pattern = "/([0-9A-Z.]+)$")]
    public partial IReadOnlyList<string> SecurityCodes { get; }

    /// <summary>The names of the securities, in the same order.</summary>
    [Select("a[href^='https://quote.example.com/']")]
    public partial IReadOnlyList<string> SecurityNames { get; }

    /// <summary>The distinct securities.</summary>
    public IEnumerable<Security> Securities => SecurityCodes.Zip(SecurityNames, (code, name) => new Security(code, name)).DistinctBy(security => security.Code);
}
