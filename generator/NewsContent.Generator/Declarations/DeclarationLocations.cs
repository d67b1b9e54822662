using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Declarations;

/// <summary>Converts C# locations to our own type.</summary>
internal static class DeclarationLocations
{
    /// <summary>Sorts syntax by file and position, because the compiler orders the parts of a type by the files of the project.</summary>
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
