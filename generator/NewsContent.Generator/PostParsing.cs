using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Posts;

namespace NewsContent.Generator;

/// <summary>How a post comes of its source: parsed, or found where it was kept.</summary>
/// <param name="source">The post's file and what it depends on.</param>
/// <param name="links">What is known of the names in its body; <c>null</c> to find out which there are.</param>
/// <param name="cancellationToken">Ends it.</param>
internal delegate ParsedPost PostParsing(PostSource source, PostLinks? links, CancellationToken cancellationToken);
