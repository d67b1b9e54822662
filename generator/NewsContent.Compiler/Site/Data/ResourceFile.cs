using System.Globalization;
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

    // As a post.
    private const int MaxIncludeLength = 1024 * 1024;

    // Jekyll reads such a file when a post includes it, so an image among these files is not a mistake.
    public static ResourceFile ReadInclude(string relativePath, string path, DecodedText content)
    {
        if (content.Text.Length <= MaxIncludeLength)
        {
            return new(relativePath, path, new IncludeFile(relativePath, path, content.Text) { Unreadable = content.Problem?.In(path) }, null);
        }

        var problems = new ProblemBag(new SourceFile(path, ""));
        problems.Add(LimitProblems.FileTooLarge, default, Number(content.Text.Length), Number(MaxIncludeLength));
        return new(relativePath, path, new IncludeFile(relativePath, path, "") { Unreadable = problems.ToArray()[0] }, null);
    }

    /// <param name="relativePath">The path from the content root.</param>
    /// <param name="path">The full path.</param>
    /// <param name="content">The text.</param>
    /// <param name="isDeclared">Whether a model reads the file.</param>
    public static ResourceFile ReadData(string relativePath, string path, DecodedText content, bool isDeclared = false) =>
        DataFile.Read(relativePath, path, content, isDeclared) is var data && DataName.OrderOf(relativePath) >= 0
            ? new ResourceFile(relativePath, path, null, data) { Problems = data.Problems }
            : new ResourceFile(relativePath, path, null, null);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
