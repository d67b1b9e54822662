using NewsContent;

namespace NewsSite.Content;

/// <summary>An article of this site: what every article has, and what is read out of the bodies of these.</summary>
[Remove("p:has(> a[href='/'])")] // the links back to the old home page
public sealed partial class NewsArticle : Article
{
    /// <summary>Whose news it is: the line at the end of the post, which is taken out of the body.</summary>
    [Select("p", Pattern = @"^(?:文章来源：|Source: )(.+?)(?:\s*[（(].*)?$", Remove = true)]
    public partial string Source { get; }

    /// <summary>Where it was first published: the link in that line, which may be relative.</summary>
    [Select("a.original", Attribute = "href")]
    public partial Uri? Original { get; }

    /// <summary>The codes of the securities that the text links to the quotes of, in its order.</summary>
    [Select("a[href^='https://quote.example.com/']", Attribute = "href", Pattern = "/([0-9A-Z.]+)$")]
    public partial IReadOnlyList<string> SecurityCodes { get; }

    /// <summary>Their names, in the same order.</summary>
    [Select("a[href^='https://quote.example.com/']")]
    public partial IReadOnlyList<string> SecurityNames { get; }

    /// <summary>The securities, each once.</summary>
    public IEnumerable<Security> Securities => SecurityCodes.Zip(SecurityNames, (code, name) => new Security(code, name)).DistinctBy(security => security.Code);
}
