using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Links;

/// <summary>A link of an article to a page of its own site.</summary>
/// <param name="Url">The URL as the HTML has it.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Place">The URL in the post.</param>
internal sealed record OutgoingLink(string Url, SiteUrl Target, FileSpan Place);
