using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Models;
using NewsContent.Generator.Declarations;

namespace NewsContent.Precompiler;

/// <param name="Collections">The declared collections.</param>
/// <param name="Catalogs">The articles of each collection.</param>
/// <param name="Bodies">The bodies of all articles.</param>
/// <param name="Folders">The folders that have posts.</param>
internal sealed record PrecompiledSite(
    CollectionSet Collections,
    IReadOnlyList<(CollectionSchema Collection, ArticleCatalog Catalog)> Catalogs,
    IReadOnlyList<CompiledBody> Bodies,
    IReadOnlyList<string> Folders);
