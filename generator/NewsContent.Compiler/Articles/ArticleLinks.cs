using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Articles;

/// <summary>The links and ids of an article that the rules across posts use.</summary>
/// <param name="Url">The URL of the article.</param>
/// <param name="Outgoing">The links to pages of the site.</param>
/// <param name="Ids">The ids in the HTML, with their prefix, in order.</param>
internal sealed record ArticleLinks(string Url, EquatableArray<OutgoingLink> Outgoing, EquatableArray<string> Ids)
{
    /// <summary>The URLs of files of the site.</summary>
    public EquatableArray<OutgoingFile> Files { get; init; }
}
