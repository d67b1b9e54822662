namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>How what is in an element of HTML is read.</summary>
internal enum ContentModel
{
    /// <summary>It is passed on.</summary>
    Raw,

    /// <summary>It is inline Markdown.</summary>
    Span,

    /// <summary>It is blocks of Markdown.</summary>
    Block,
}
