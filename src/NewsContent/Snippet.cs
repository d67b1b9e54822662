using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>A part of an article's plain text, on one line, as a list of results shows it. Made when the results are.</summary>
[JsonConverter(typeof(ArticleJsonConverter))]
public sealed class Snippet : IJsonDocument
{
    internal Snippet(string text, IReadOnlyList<Range> hits)
    {
        Text = text;
        Hits = hits;
    }

    /// <summary>About 160 characters of plain text, to be escaped like any other, with <c>…</c> where it is cut; empty where the body is empty.</summary>
    public string Text { get; }

    /// <summary>Where in <see cref="Text"/> the terms are, in UTF-16 units, in order and apart from each other; empty where only the title or a tag has them.</summary>
    public IReadOnlyList<Range> Hits { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    void IJsonDocument.WriteJson(ArticleJsonWriter json)
    {
        json.Json.WriteStartObject();
        json.Json.WriteString("text", Text);
        json.WriteRanges("hits", Hits);
        json.Json.WriteEndObject();
    }
}
