using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Articles;

/// <summary>A file whose text posts can include.</summary>
/// <param name="RelativePath">The path from the content root.</param>
/// <param name="FilePath">The full path.</param>
/// <param name="Text">The text of the file.</param>
internal sealed record IncludeFile(string RelativePath, string FilePath, string Text) : IFromFile;
