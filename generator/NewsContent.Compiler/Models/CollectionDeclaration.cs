using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>A class with <c>[ArticleCollection]</c>, without anything of Roslyn.</summary>
/// <param name="Schema">The collection; <c>null</c> where the declaration is wrong.</param>
/// <param name="Folder">The folder that is written.</param>
/// <param name="Place">Where the collection's attribute is.</param>
/// <param name="PropertyPlaces">Where the model's properties are, in their order.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record CollectionDeclaration(
    CollectionSchema? Schema,
    string Folder,
    FileSpan Place,
    EquatableArray<FileSpan> PropertyPlaces,
    EquatableArray<Problem> Problems);
