using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Links;

/// <param name="Url">The URL of an article.</param>
/// <param name="Ids">The ids in its HTML, with their prefix, in ordinal order.</param>
internal sealed record ArticleIds(string Url, EquatableArray<string> Ids);
