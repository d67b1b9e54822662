using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Posts;

/// <summary>What to say at a key unless the collection's model declares it.</summary>
internal sealed record KeyHint(string Key, Problem Note);
