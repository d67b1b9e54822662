namespace NewsContent.Compiler.Markdown.Inlines;

/// <summary>Which inline syntax is read.</summary>
internal enum InlineSyntax
{
    All,

    /// <summary>Only tags, as in an element whose text is passed on.</summary>
    Html,

    /// <summary>Only code and tags.</summary>
    CodeAndHtml,
}
