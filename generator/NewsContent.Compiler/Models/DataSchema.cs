using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>A declared data file: the names of its class and the models of its entries.</summary>
/// <param name="Names">The names; the folder is the path of the file.</param>
/// <param name="IsCollection">Whether the file has any number of entries and not one.</param>
/// <param name="Models">The model of the entries, followed by the models of the entries inside of them.</param>
internal sealed record DataSchema(CollectionNames Names, bool IsCollection, EquatableArray<ModelSchema> Models)
{
    /// <summary>The path of the file below the content root.</summary>
    public string Path => Names.Folder;

    /// <summary>The model of the file's entries.</summary>
    public ModelSchema Model => Models[0];
}
