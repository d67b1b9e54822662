namespace NewsContent.Searching;

/// <summary>The range of a term in a string.</summary>
/// <param name="Term">The index of the term.</param>
/// <param name="Start">The index of the first unit.</param>
/// <param name="End">The index after the last unit.</param>
internal readonly record struct TextHit(int Term, int Start, int End);
