namespace NewsContent.Compiler.Markdown.Tree;

internal enum NodeKind
{
    Root,
    Blank,

    /// <summary>A node without output, such as a link definition, to which the next attribute list can apply.</summary>
    EndOfBlock,
    Paragraph,
    Header,
    BlockQuote,
    CodeBlock,
    HorizontalRule,
    UnorderedList,
    OrderedList,
    ListItem,
    DefinitionList,
    Term,
    Definition,
    Table,
    TableHead,
    TableBody,
    TableFoot,
    TableRow,
    TableCell,
    Math,

    /// <summary>An HTML element and its content.</summary>
    HtmlElement,

    /// <summary>A start tag in HTML that is kept unchanged.</summary>
    HtmlStartTag,

    /// <summary>The end tag of such an element.</summary>
    HtmlEndTag,

    /// <summary>A comment or a processing instruction.</summary>
    HtmlComment,

    /// <summary>Text that is kept unchanged.</summary>
    Raw,

    /// <summary>Text whose inline syntax is not parsed yet.</summary>
    RawText,
    Text,
    Link,
    Image,
    Emphasis,
    Strong,
    CodeSpan,
    LineBreak,

    /// <summary>One or several characters that result from other syntax: an entity, a quote, a dash.</summary>
    Symbol,
    FootnoteMark,
    Abbreviation,
    FootnoteDefinition,
}
