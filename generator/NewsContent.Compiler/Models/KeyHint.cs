using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Models;

/// <summary>The info for a key that the collection's model does not declare.</summary>
/// <param name="Key">The key.</param>
/// <param name="Declaration">The suggested property; <c>null</c> if there is none.</param>
/// <param name="Note">The info.</param>
internal sealed record KeyHint(string Key, KeyDeclaration? Declaration, Problem Note);
