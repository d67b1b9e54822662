using NewsContent.Compiler.Records;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html.Serialization;

/// <summary>A sanitized body: its HTML, and the headings, links, images and ids in it.</summary>
internal sealed class ArticleHtml
{
    public required Utf8Buffer Html { get; init; }

    public required Utf8Buffer TextRecipe { get; init; }

    /// <summary>The start of the plain text, for documentation.</summary>
    public required string TextStart { get; init; }

    public required WordCounter Words { get; init; }

    public required IReadOnlyList<HeadingEntry> Headings { get; init; }

    public required IReadOnlyList<LinkEntry> Links { get; init; }

    public required IReadOnlyList<ImageEntry> Images { get; init; }

    /// <summary>All ids in the HTML.</summary>
    public required IReadOnlyCollection<string> Ids { get; init; }

    /// <summary>The nodes outside of any element, in order.</summary>
    public required IReadOnlyList<TopLevelNode> TopLevel { get; init; }

    /// <summary>The components outside of any element, in order.</summary>
    public required IReadOnlyList<ComponentEntry> Components { get; init; }

    /// <summary>Whether a parser would read the HTML as another tree, so that it must be parsed again.</summary>
    public required bool MustReparse { get; init; }
}

/// <summary>A range of the plain text, in UTF-16 units.</summary>
internal readonly record struct TextRange(int Start, int Length);

/// <summary>The value of an attribute and its position in the HTML, in bytes; -1 if the HTML escapes it.</summary>
internal readonly record struct AttributeEntry(string Value, int HtmlStart);

internal readonly record struct HeadingEntry(int Level, TextRange Text, AttributeEntry? Id);

internal readonly record struct LinkEntry(AttributeEntry Url, TextRange Text);

internal readonly record struct ImageEntry(AttributeEntry Source, AttributeEntry? AlternativeText, int? Width, int? Height);

/// <param name="Position">The position in the parsed HTML; -1 if it is not known.</param>
/// <param name="HtmlEnd">The end in the sanitized HTML, in bytes.</param>
/// <param name="TextEnd">The end in the plain text, in UTF-16 units.</param>
/// <param name="HasContent">Whether it has visible content.</param>
/// <param name="HasText">Whether it has visible text.</param>
/// <param name="IsBlock">Whether it is a block rather than text or an inline element.</param>
internal readonly record struct TopLevelNode(int Position, int HtmlEnd, int TextEnd, bool HasContent, bool HasText, bool IsBlock);

/// <param name="Start">The start of the element in the sanitized HTML, in bytes.</param>
/// <param name="Name">The name of the element.</param>
/// <param name="ContentStart">The start of its content.</param>
/// <param name="Attributes">Its attributes.</param>
internal sealed record ComponentEntry(int Start, AttributeEntry Name, int ContentStart, IReadOnlyList<ComponentAttributeEntry> Attributes)
{
    /// <summary>The end of the content.</summary>
    public int ContentEnd { get; init; }

    /// <summary>The end of the element; 0 until its end tag is written.</summary>
    public int End { get; init; }
}

internal readonly record struct ComponentAttributeEntry(AttributeEntry Name, AttributeEntry Value);
