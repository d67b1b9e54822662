using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Articles;

/// <summary>A file whose text posts can include.</summary>
/// <param name="RelativePath">The path from the content root.</param>
/// <param name="FilePath">The full path.</param>
/// <param name="Text">The text of the file.</param>
internal sealed record IncludeFile(string RelativePath, string FilePath, string Text) : IFromFile
{
    /// <summary>The reason why the file cannot be included, which matters only if a post includes it; <c>null</c> if it can.</summary>
    public Problem? Unreadable { get; init; }
}
