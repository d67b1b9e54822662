using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Emission;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Pipeline;

/// <summary>The result of a compilation.</summary>
/// <param name="Collections">The collections.</param>
/// <param name="Catalogs">The articles of each collection.</param>
/// <param name="Bodies">The bodies of all articles.</param>
/// <param name="Folders">The folders that have posts.</param>
/// <param name="Data">The entries of the declared data files.</param>
/// <param name="DataFiles">The paths of all data files.</param>
/// <param name="Files">The C# that holds no data, in the order of the names of the files.</param>
/// <param name="Problems">The problems of the files, in order.</param>
internal sealed record CompiledSite(
    CollectionSet Collections,
    IReadOnlyList<(CollectionSchema Collection, ArticleCatalog Catalog)> Catalogs,
    EquatableArray<CompiledBody> Bodies,
    EquatableArray<string> Folders,
    IReadOnlyList<DataEntries> Data,
    EquatableArray<string> DataFiles,
    IReadOnlyList<GeneratedFile> Files,
    EquatableArray<Problem> Problems)
{
    /// <summary>The parsed posts with resolved references, including future posts and files that are not posts.</summary>
    public IReadOnlyList<ParsedPost> Posts { get; init; } = [];

    /// <summary>The files beside posts, each with the path at which it is served.</summary>
    public IReadOnlyList<ServedAsset> Beside { get; init; } = [];
}
