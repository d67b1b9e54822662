using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Declarations;

/// <summary>Places in C#, in our own terms.</summary>
internal static class DeclarationPlaces
{
    /// <summary>Sorts syntax by file and position: the compiler has the parts of a type in the order of the project's files.</summary>
    public static IEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, SyntaxReference?> referenceOf) => items
        .OrderBy(item => referenceOf(item)?.SyntaxTree.FilePath, StringComparer.Ordinal)
        .ThenBy(item => referenceOf(item)?.Span.Start);

    public static FileSpan Create(Location location)
    {
        var span = location.GetLineSpan();
        return new FileSpan(
            span.Path,
            location.SourceSpan.Start,
            location.SourceSpan.Length,
            new(span.StartLinePosition.Line, span.StartLinePosition.Character),
            new(span.EndLinePosition.Line, span.EndLinePosition.Character));
    }
}
