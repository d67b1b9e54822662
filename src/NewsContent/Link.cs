using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>A link of an article's body: an <c>a</c> element with an <c>href</c> that the sanitizer let through.</summary>
[JsonConverter(typeof(ArticleJsonConverter))]
public sealed class Link : IJsonDocument
{
    internal Link(string url, string text)
    {
        Url = url;
        Text = text;
    }

    /// <summary>The link's target as the HTML has it: absolute (<c>https</c>, <c>http</c>, <c>mailto</c>), relative or a <c>#fragment</c>.</summary>
    public string Url { get; }

    /// <summary>The link's plain text, as it stands in <see cref="Article.Text"/>; empty for a link around an image alone.</summary>
    public string Text { get; }

    /// <summary>The link as Markdown, for logs and debuggers.</summary>
    public override string ToString() => $"[{Text}]({Url})";

    void IJsonDocument.WriteJson(ArticleJsonWriter json)
    {
        json.Json.WriteStartObject();
        json.Json.WriteString("url", Url);
        json.Json.WriteString("text", Text);
        json.Json.WriteEndObject();
    }
}
