namespace NewsContent.Searching;

/// <summary>A place of a term in a text.</summary>
/// <param name="Term">Which term.</param>
/// <param name="Start">Its first unit.</param>
/// <param name="End">The unit after its last.</param>
internal readonly record struct TextHit(int Term, int Start, int End);
