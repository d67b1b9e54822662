using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Site.Data;

/// <summary>A file that posts can use: an included file or a data file.</summary>
/// <param name="Include">The included file; <c>null</c> for another.</param>
/// <param name="Data">The data file; <c>null</c> for another.</param>
internal sealed record ResourceFile(string RelativePath, string FilePath, IncludeFile? Include, DataFile? Data) : IFromFile
{
    /// <summary>The problems of the file, whether or not a post uses it.</summary>
    public EquatableArray<Problem> Problems { get; init; }

    public static ResourceFile ReadInclude(string relativePath, string path, DecodedText content) => new(relativePath, path, new IncludeFile(relativePath, path, content.Text), null)
    {
        Problems = content.Problem is { } unreadable ? new([unreadable.In(path)]) : default,
    };

    public static ResourceFile ReadData(string relativePath, string path, DecodedText content) =>
        DataFile.Read(relativePath, path, content) is var data && DataName.OrderOf(relativePath) >= 0
            ? new ResourceFile(relativePath, path, null, data) { Problems = data.Problems }
            : new ResourceFile(relativePath, path, null, null);
}
