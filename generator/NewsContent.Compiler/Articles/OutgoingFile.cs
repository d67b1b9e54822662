using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Articles;

/// <summary>A URL of a file of the site in an article.</summary>
/// <param name="Url">The URL as written.</param>
/// <param name="Name">The path of the file, as <see cref="ReferenceKind.Asset"/> has it.</param>
/// <param name="Location">The location of the URL in the post.</param>
internal sealed record OutgoingFile(string Url, string Name, FileSpan Location)
{
    /// <summary>Whether the URL is a value of the front matter, so that it may also be relative to the root of the site.</summary>
    public bool IsFrontMatter { get; init; }
}
