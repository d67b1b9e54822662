using NewsContent.Compiler.Records;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html.Serialization;

/// <summary>A sanitized body: its HTML, and what the serializer noted of it on the way.</summary>
internal sealed class ArticleHtml
{
    public required Utf8Buffer Html { get; init; }

    public required Utf8Buffer TextRecipe { get; init; }

    public required WordCounter Words { get; init; }

    public required IReadOnlyList<HeadingNote> Headings { get; init; }

    public required IReadOnlyList<LinkNote> Links { get; init; }

    public required IReadOnlyList<ImageNote> Images { get; init; }

    /// <summary>All ids in the HTML.</summary>
    public required IReadOnlyCollection<string> Ids { get; init; }

    /// <summary>The nodes outside of any element, in order.</summary>
    public required IReadOnlyList<TopLevelNode> TopLevel { get; init; }

    /// <summary>Whether a parser would read the HTML as another tree, so that it must be parsed again.</summary>
    public required bool MustReparse { get; init; }
}

/// <summary>A stretch of the plain text, in UTF-16 units.</summary>
internal readonly record struct TextRange(int Start, int Length);

/// <summary>A value in an attribute: where it begins in the HTML, in bytes; -1 where the HTML has it escaped.</summary>
internal readonly record struct AttributeNote(string Value, int HtmlStart);

internal readonly record struct HeadingNote(int Level, TextRange Text, AttributeNote? Id);

internal readonly record struct LinkNote(AttributeNote Url, TextRange Text);

internal readonly record struct ImageNote(AttributeNote Source, AttributeNote? AlternativeText, int? Width, int? Height);

/// <param name="Position">Where in the parsed HTML it begins; -1 where that is not known.</param>
/// <param name="HtmlEnd">Where in the sanitized HTML it ends, in bytes.</param>
/// <param name="HasContent">Whether it shows anything.</param>
/// <param name="IsBlock">Whether it is a block rather than text or an inline element.</param>
internal readonly record struct TopLevelNode(int Position, int HtmlEnd, bool HasContent, bool IsBlock);
