using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>A class with <c>[ArticleCollection]</c>, without Roslyn types.</summary>
/// <param name="Schema">The collection; <c>null</c> if the declaration is not valid.</param>
/// <param name="Folder">The declared folder.</param>
/// <param name="Location">The location of the attribute.</param>
/// <param name="PropertyLocations">The locations of the model's properties, in order.</param>
/// <param name="Problems">The problems of the declaration.</param>
internal sealed record CollectionDeclaration(
    CollectionSchema? Schema,
    string Folder,
    FileSpan Location,
    EquatableArray<FileSpan> PropertyLocations,
    EquatableArray<Problem> Problems)
{
    /// <summary>The collection whose declaration is not valid but whose model is generated, so that the compiler does not report the model; otherwise <c>null</c>.</summary>
    public CollectionSchema? Refused { get; init; }

    /// <summary>The locations of the properties of <see cref="CollectionSchema.Entries"/>.</summary>
    public EquatableArray<EquatableArray<FileSpan>> EntryLocations { get; init; }

    /// <summary>The model, fully qualified, even if the declaration is not valid; <c>null</c> if it is not a class.</summary>
    public string? ModelName { get; init; }
}
