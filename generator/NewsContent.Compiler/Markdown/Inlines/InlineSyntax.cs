namespace NewsContent.Compiler.Markdown.Inlines;

/// <summary>The inline syntax that is parsed.</summary>
internal enum InlineSyntax
{
    All,

    /// <summary>Only tags, as in an element whose text is kept.</summary>
    Html,

    /// <summary>Only code and tags.</summary>
    CodeAndHtml,

    /// <summary>Only tags, entities, quotes and other typographic characters.</summary>
    Typography,
}
