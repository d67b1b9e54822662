using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Pipeline;

/// <summary>The input of a compilation.</summary>
internal sealed record SiteInput
{
    public required BuildOptions Build { get; init; }

    public SiteConfig Config { get; init; } = SiteConfig.None;

    /// <summary>The declared collections, in any order.</summary>
    public IReadOnlyList<CollectionDeclaration> Declarations { get; init; } = [];

    /// <summary>The declared data files, in any order.</summary>
    public IReadOnlyList<DataDeclaration> Data { get; init; } = [];

    /// <summary>The types and namespaces that may have the name of the default collection.</summary>
    public IReadOnlyList<TakenName> TakenNames { get; init; } = [];

    /// <summary>Reads a file that posts use. Called once for each.</summary>
    public Func<SiteFile, DecodedText> ReadResource { get; init; } = static _ => "";

    /// <summary>The files of the site, in any order.</summary>
    public required IReadOnlyList<SiteFile> Files { get; init; }
}
