using NewsContent.Compiler.Models;

namespace NewsContent.Precompiler;

/// <summary>The declarations of a project in C#.</summary>
/// <param name="Collections">The collections.</param>
/// <param name="Data">The data files.</param>
/// <param name="TakenNames">The types and namespaces that may have the name of the default collection.</param>
internal sealed record SiteDeclarations(IReadOnlyList<CollectionDeclaration> Collections, IReadOnlyList<DataDeclaration> Data, IReadOnlyList<TakenName> TakenNames)
{
    public static readonly SiteDeclarations None = new([], [], []);
}
