namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>The kind of a <see cref="ReferenceNode"/>.</summary>
internal enum ReferenceKind
{
    Abbreviation,
    Footnote,
}
