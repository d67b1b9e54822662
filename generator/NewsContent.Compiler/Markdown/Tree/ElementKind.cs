namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>The kind of an <see cref="ElementNode"/>.</summary>
internal enum ElementKind
{
    Root,
    BlockQuote,
    HorizontalRule,
    UnorderedList,
    OrderedList,
    ListItem,
    DefinitionList,
    Term,
    Definition,
    TableHead,
    TableBody,
    TableFoot,
    TableRow,
    TableCell,
    Link,
    Image,
    Emphasis,
    Strong,
    LineBreak,
    FootnoteDefinition,
}
