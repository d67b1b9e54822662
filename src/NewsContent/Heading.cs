using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>A heading in the body of an article: an <c>h1</c> to <c>h6</c> element.</summary>
[JsonConverter(typeof(ArticleJsonConverter))]
public sealed class Heading : IJsonDocument
{
    internal Heading(int level, string text, string? id)
    {
        Level = level;
        Text = text;
        Id = id;
    }

    /// <summary>The level, from 1 for <c>h1</c> to 6 for <c>h6</c>.</summary>
    public int Level { get; }

    /// <summary>The plain text of the heading, as in <see cref="Article.Text"/>.</summary>
    public string Text { get; }

    /// <summary>
    /// The <c>id</c> in the HTML, with the prefix of all ids in articles. A link to the heading is <c>#</c> and the percent-encoded id. If the post does not set an
    /// id, it comes from the text, as in kramdown. <c>null</c> if the written id is not allowed or not unique.
    /// </summary>
    public string? Id { get; }

    /// <summary>Returns the heading as a Markdown line, for logs and debuggers.</summary>
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
