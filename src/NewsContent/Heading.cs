using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>A heading of an article's body: an <c>h1</c> to <c>h6</c> element.</summary>
[JsonConverter(typeof(ArticleJsonConverter))]
public sealed class Heading : IJsonDocument
{
    internal Heading(int level, string text, string? id)
    {
        Level = level;
        Text = text;
        Id = id;
    }

    /// <summary>1 for <c>h1</c> to 6 for <c>h6</c>.</summary>
    public int Level { get; }

    /// <summary>The heading's plain text, as it stands in <see cref="Article.Text"/>.</summary>
    public string Text { get; }

    /// <summary>
    /// The heading's <c>id</c> as it stands in the HTML, with the prefix that all ids of articles have; a link to it is <c>#</c> and the id,
    /// percent-encoded. Where the post writes none, it is made of the text, as kramdown makes it. <c>null</c> where the post writes one that is not allowed or not
    /// the first of its kind.
    /// </summary>
    public string? Id { get; }

    /// <summary>The heading as a Markdown line, for logs and debuggers.</summary>
    public override string ToString() => new string('#', Level) + " " + Text;

    void IJsonDocument.WriteJson(ArticleJsonWriter json)
    {
        json.Json.WriteStartObject();
        json.Json.WriteNumber("level", Level);
        json.Json.WriteString("text", Text);
        json.WriteString("id", Id);
        json.Json.WriteEndObject();
    }
}
