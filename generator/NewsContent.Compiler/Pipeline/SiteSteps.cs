using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Site.Data;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Pipeline;

/// <summary>The steps that read the site: what posts depend on.</summary>
internal static class SiteSteps
{
    /// <summary>Sorts declarations by file and position.</summary>
    public static IReadOnlyList<CollectionDeclaration> InOrder(IEnumerable<CollectionDeclaration> declarations) =>
    [
        .. declarations
            .OrderBy(declaration => declaration.Location.Path, StringComparer.Ordinal)
            .ThenBy(declaration => declaration.Location.Start),
    ];

    /// <summary>Whether the project has posts or is meant to have some. Otherwise it has no default collection, which would hide that of the library it refers to.</summary>
    public static bool HasPosts(BuildOptions build, IEnumerable<SiteFileKind> files) =>
        build.ExpectsPosts || files.Any(kind => kind is SiteFileKind.Post or SiteFileKind.Draft);

    /// <summary>Returns whether posts can use a file. A file in a folder of posts whose name is not a post's can be included by the posts next to it.</summary>
    public static bool IsResource(SiteFile file) => file.Kind is SiteFileKind.Include or SiteFileKind.Data || IsPart(file);

    /// <summary>Reads a file that posts or models use.</summary>
    /// <param name="file">The file.</param>
    /// <param name="relativePath">The path from the content root.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="isDeclared">Whether a model reads the file.</param>
    public static ResourceFile ReadResource(SiteFile file, string relativePath, DecodedText text, bool isDeclared) =>
        file.Kind == SiteFileKind.Data ? ResourceFile.ReadData(relativePath, file.Path, text, isDeclared)
        : IsPart(file) ? ResourceFile.ReadInclude(relativePath, file.Path, text.Text)
        : ResourceFile.ReadInclude(relativePath, file.Path, text);

    /// <summary>Combines the files that posts use.</summary>
    public static SiteResources Resources(IReadOnlyList<ResourceFile> files, SiteConfig config) => SiteResources.Create(PathOrder.Sort(files), config);

    /// <summary>Returns the problems of the collections that <c>_config.yml</c> lists.</summary>
    public static EquatableArray<Problem> OfNamedCollections(SiteConfig config, SiteSettings settings, CollectionSet collections, IEnumerable<SiteFile> files) =>
        UndeclaredCollections.FindProblems(
            config.NamedCollections,
            collections,
            files.Where(file => file.Kind == SiteFileKind.Document)
                .Select(file => file.Path)
                .Distinct(StringComparer.Ordinal)
                .Select(path => PostOrigin.Of(settings.GetRelativePath(path), settings))
                .Where(origin => origin.Kind == PostKind.Document)
                .Select(origin => origin.Folder));

    private static bool IsPart(SiteFile file) =>
        file.Kind == SiteFileKind.Post && PostFileName.Parse(file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1)).WrittenDate is null;

    /// <summary>Combines the settings of the build, of <c>_config.yml</c> and of the declarations.</summary>
    public static SiteSettings Settings(BuildOptions build, SiteConfig config, EquatableArray<string> folders) =>
        build.ToSettings(config).WithCollections(folders);
}
