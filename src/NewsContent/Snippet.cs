using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>A part of an article's plain text on one line, as in a list of search results.</summary>
[JsonConverter(typeof(ArticleJsonConverter))]
public sealed class Snippet : IJsonDocument
{
    internal Snippet(string text, IReadOnlyList<Range> hits)
    {
        Text = text;
        Hits = hits;
    }

    /// <summary>About 160 characters of plain text, with <c>…</c> where it is cut; empty if the body is empty. Encode it like any other text.</summary>
    public string Text { get; }

    /// <summary>The ranges of the terms in <see cref="Text"/>, in UTF-16 code units, in order and without overlaps; empty if only the title or a tag contains them.</summary>
    public IReadOnlyList<Range> Hits { get; }

    /// <summary>Returns the text.</summary>
    public override string ToString() => Text;

    void IJsonDocument.WriteJson(ArticleJsonWriter json)
    {
        json.Json.WriteStartObject();
        json.Json.WriteString("text", Text);
        json.WriteRanges("hits", Hits);
        json.Json.WriteEndObject();
    }
}
