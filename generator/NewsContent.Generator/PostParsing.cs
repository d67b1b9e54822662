using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Posts;

namespace NewsContent.Generator;

/// <summary>Gets a parsed post from its source: parses it, or reads it from a cache.</summary>
/// <param name="source">The file of the post and its settings.</param>
/// <param name="links">The values of the names in its body; <c>null</c> to collect the names.</param>
/// <param name="cancellationToken">Cancels the parsing.</param>
internal delegate ParsedPost PostParsing(PostSource source, PostLinks? links, CancellationToken cancellationToken);
