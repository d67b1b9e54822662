namespace NewsContent.Compiler.Urls;

/// <summary>The language of a body.</summary>
internal enum BodyFormat
{
    Markdown,
    Html,

    /// <summary>Text that is shown as written.</summary>
    Text,
}

/// <summary>The extensions of files that can be articles, in lowercase.</summary>
/// <remarks>The patterns in <c>NewsContent.props</c> list the same extensions.</remarks>
internal static class FileExtensions
{
    /// <summary>The default of Jekyll's <c>markdown_ext</c>.</summary>
    public static readonly string[] Markdown = [".md", ".markdown", ".mkdown", ".mkdn", ".mkd"];

    public static readonly string[] Html = [".html", ".htm", ".xhtml"];

    /// <summary>All extensions of posts and pages. A document of another collection can also have none.</summary>
    public static readonly string[] All = [.. Markdown, .. Html, ".txt"];

    /// <summary>Returns whether Jekyll treats an extension as HTML, which its styles of permalinks change.</summary>
    public static bool IsHtml(string extension) => Array.IndexOf(Html, extension) >= 0;

    /// <summary>Returns the format of a body. Jekyll writes a body with another extension as it is.</summary>
    /// <param name="extension">The extension in lowercase.</param>
    /// <param name="markdown">The extensions of Markdown.</param>
    public static BodyFormat FormatOf(string extension, IReadOnlyCollection<string> markdown) =>
        markdown.Contains(extension) ? BodyFormat.Markdown
        : IsHtml(extension) ? BodyFormat.Html
        : BodyFormat.Text;
}
