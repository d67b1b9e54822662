namespace NewsContent.Compiler.Markdown.Tree;

internal enum NodeKind
{
    Root,
    Blank,

    /// <summary>Stands for what leaves nothing behind, such as the definition of a link; the next attribute list may mean it.</summary>
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

    /// <summary>An element of HTML and what is in it.</summary>
    HtmlElement,

    /// <summary>A start tag in HTML that is passed on as it stands.</summary>
    HtmlStartTag,

    /// <summary>The end tag of such an element.</summary>
    HtmlEndTag,

    /// <summary>A comment or a processing instruction.</summary>
    HtmlComment,

    /// <summary>Text passed on as it stands.</summary>
    Raw,

    /// <summary>Text whose inline syntax is not yet read.</summary>
    RawText,
    Text,
    Link,
    Image,
    Emphasis,
    Strong,
    CodeSpan,
    LineBreak,

    /// <summary>A character, or several, that something became: an entity, a quote, a dash.</summary>
    Symbol,
    FootnoteMark,
    Abbreviation,
    FootnoteDefinition,
}
