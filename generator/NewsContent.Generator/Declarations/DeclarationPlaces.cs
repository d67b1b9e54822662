using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Declarations;

/// <summary>Places in C#, in our own terms.</summary>
internal static class DeclarationPlaces
{
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
