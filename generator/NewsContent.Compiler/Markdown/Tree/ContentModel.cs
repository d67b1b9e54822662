namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>The content model of an HTML element.</summary>
internal enum ContentModel
{
    /// <summary>The content is kept as HTML.</summary>
    Raw,

    /// <summary>The content is inline Markdown.</summary>
    Span,

    /// <summary>The content is Markdown blocks.</summary>
    Block,
}
