using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Articles;

/// <summary>A link of an article to a page of its site.</summary>
/// <param name="Url">The URL in the HTML.</param>
/// <param name="Target">The page that the URL leads to.</param>
/// <param name="Location">The location of the URL in the post.</param>
/// <param name="Form">The form in which a suggested URL is written.</param>
internal sealed record OutgoingLink(string Url, SiteUrl Target, FileSpan Location, LinkForm Form);
