namespace NewsContent.Compiler.Markdown.Tree;

internal enum EndOfBlockKind
{
    None,

    /// <summary>The mark <c>^</c> alone on a line.</summary>
    Marker,

    /// <summary>The definition of a link, an abbreviation or a footnote.</summary>
    Definition,

    /// <summary>An attribute list or an extension.</summary>
    Extension,
}
