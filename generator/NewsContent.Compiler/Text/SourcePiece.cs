namespace NewsContent.Compiler.Text;

/// <summary>A piece of a generated text, up to the next piece.</summary>
/// <param name="Position">The position in the text.</param>
/// <param name="Source">The span that was copied or from which the piece was generated.</param>
/// <param name="IsVerbatim">Whether it is a copy.</param>
internal readonly record struct SourcePiece(int Position, TextSpan Source, bool IsVerbatim);
