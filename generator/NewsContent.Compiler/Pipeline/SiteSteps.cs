using NewsContent.Compiler.Models;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Pipeline;

/// <summary>The steps that read the site: what posts depend on.</summary>
internal static class SiteSteps
{
    /// <summary>Sorts declarations by file and position.</summary>
    public static IReadOnlyList<CollectionDeclaration> InOrder(IEnumerable<CollectionDeclaration> declarations) =>
    [
        .. declarations
            .OrderBy(declaration => declaration.Place.Path, StringComparer.Ordinal)
            .ThenBy(declaration => declaration.Place.Start),
    ];

    /// <summary>Whether the project has posts or is meant to have some. Otherwise it has no default collection, which would hide that of the library it refers to.</summary>
    public static bool HasPosts(BuildOptions build, IEnumerable<SiteFileKind> files) =>
        build.ExpectsPosts || files.Any(kind => kind is SiteFileKind.Post or SiteFileKind.Draft);

    /// <summary>Combines the settings of the build, of <c>_config.yml</c> and of the declarations.</summary>
    public static SiteSettings Settings(BuildOptions build, SiteConfig config, EquatableArray<string> folders) =>
        build.ToSettings(config).WithCollections(folders);
}
