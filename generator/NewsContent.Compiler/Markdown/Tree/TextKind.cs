namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>The kind of a <see cref="TextNode"/>.</summary>
internal enum TextKind
{
    Text,
    CodeSpan,
    Math,

    /// <summary>Text that is kept unchanged.</summary>
    Raw,

    /// <summary>A comment or a processing instruction.</summary>
    HtmlComment,
}
