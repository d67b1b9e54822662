namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>The kind of an <see cref="EndOfBlockNode"/>.</summary>
internal enum EndOfBlockKind
{
    /// <summary>The mark <c>^</c> alone on a line.</summary>
    Marker,

    /// <summary>The definition of a link, an abbreviation or a footnote.</summary>
    Definition,

    /// <summary>An attribute list or an extension.</summary>
    Extension,
}
