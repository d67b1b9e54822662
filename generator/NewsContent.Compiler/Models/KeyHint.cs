using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Models;

/// <summary>What to say at a key unless the collection's model declares it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Declaration">The property that would read it; <c>null</c> where none could.</param>
/// <param name="Note">What to say.</param>
internal sealed record KeyHint(string Key, KeyDeclaration? Declaration, Problem Note);
