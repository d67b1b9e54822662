namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>The part of an HTML element that an <see cref="HtmlNode"/> is.</summary>
internal enum HtmlPart
{
    /// <summary>An element and its content.</summary>
    Element,

    /// <summary>A start tag in HTML that is kept unchanged.</summary>
    StartTag,

    /// <summary>The end tag of such an element.</summary>
    EndTag,
}
