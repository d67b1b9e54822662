using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>A link in the body of an article: an <c>a</c> element with an allowed <c>href</c>.</summary>
[JsonConverter(typeof(ArticleJsonConverter))]
public sealed class Link : IJsonDocument
{
    internal Link(string url, string text)
    {
        Url = url;
        Text = text;
    }

    /// <summary>The URL as in the HTML: absolute (<c>https</c>, <c>http</c>, <c>mailto</c> and allowed schemes), relative, or a <c>#fragment</c>.</summary>
    public string Url { get; }

    /// <summary>The plain text of the link, as in <see cref="Article.Text"/>; empty if the link contains only an image.</summary>
    public string Text { get; }

    /// <summary>Returns the link as Markdown, for logs and debuggers.</summary>
    public override string ToString() => $"[{Text}]({Url})";

    void IJsonDocument.WriteJson(ArticleJsonWriter json)
    {
        json.Json.WriteStartObject();
        json.Json.WriteString("url", Url);
        json.Json.WriteString("text", Text);
        json.Json.WriteEndObject();
    }
}
