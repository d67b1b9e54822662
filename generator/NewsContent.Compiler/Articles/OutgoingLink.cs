using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Articles;

/// <summary>A link of an article to a page of its own site.</summary>
/// <param name="Url">The URL as the HTML has it.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Place">The URL in the post.</param>
internal sealed record OutgoingLink(string Url, SiteUrl Target, FileSpan Place);
