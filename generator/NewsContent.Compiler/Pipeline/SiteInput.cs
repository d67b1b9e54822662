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

    /// <summary>The files that the site serves as they are.</summary>
    public SiteAssets Assets { get; init; } = SiteAssets.Unknown;

    /// <summary>The files of the site, in any order.</summary>
    public required IReadOnlyList<SiteFile> Files { get; init; }

    /// <summary>Whether the C# of the site is printed. Otherwise only its data is compiled.</summary>
    public bool HasCode { get; init; } = true;

    /// <summary>The settings of an earlier compilation, which are used if they are equal, so that posts compare one object; <c>null</c> if there are none.</summary>
    public SiteSettings? KnownSettings { get; init; }

    /// <summary>The results of the last compilation; <c>null</c> if there is none.</summary>
    public StepMemory? Memory { get; init; }
}
