using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Articles;

/// <summary>An article as Liquid in other posts sees it: in <c>site.posts</c>, or as the next post.</summary>
/// <param name="RelativePath">The path of the file from the content root.</param>
/// <param name="Collection">The name of its collection.</param>
/// <param name="Ticks">The date in UTC ticks; 0 for a document without a date.</param>
/// <param name="Values">The front matter and the variables that Jekyll adds.</param>
internal sealed record PostListing(string RelativePath, string Collection, long Ticks, YamlMapping Values);
