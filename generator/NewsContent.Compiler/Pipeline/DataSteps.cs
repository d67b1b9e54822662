using NewsContent.Compiler.Models;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Site.Data;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Pipeline;

/// <summary>The steps that read data files as the models of the app.</summary>
internal static class DataSteps
{
    /// <summary>Sorts declarations by file and position.</summary>
    public static IReadOnlyList<DataDeclaration> InOrder(IEnumerable<DataDeclaration> declarations) =>
    [
        .. declarations
            .OrderBy(declaration => declaration.Location.Path, StringComparer.Ordinal)
            .ThenBy(declaration => declaration.Location.Start),
    ];

    /// <summary>Returns the declared files with their content.</summary>
    public static IReadOnlyList<LocatedFile> Located(IEnumerable<ResourceFile> files) =>
        PathOrder.Sort(files.Where(file => file.Data?.Located is not null).Select(file => new LocatedFile(file.RelativePath, file.FilePath, file.Data!.Located!)).ToList());

    /// <summary>Returns the content of a declared file; <c>null</c> if the build does not list it.</summary>
    public static LocatedData? Find(DataSchema data, IReadOnlyList<LocatedFile> files) => files.FirstOrDefault(file => file.RelativePath == data.Path)?.Content;

    public static BoundData Bind(DataSchema data, LocatedData? content, SiteSettings settings, CancellationToken cancellationToken) =>
        DataBinder.Bind(data, content, settings, cancellationToken);

    /// <summary>Returns the problems of all declared files. Two declarations of one file can find the same problem.</summary>
    public static EquatableArray<Problem> Problems(IEnumerable<BoundData> data) => data.SelectMany(file => file.Problems).Distinct().ToEquatableArray();

    /// <summary>Returns the paths of the data files.</summary>
    public static EquatableArray<string> Paths(IEnumerable<ResourceFile> files) =>
        files.Where(file => file.Data is not null).Select(file => file.RelativePath).Distinct(StringComparer.Ordinal).OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray();
}

/// <summary>A declared data file with its content.</summary>
internal sealed record LocatedFile(string RelativePath, string FilePath, LocatedData Content) : IFromFile;
