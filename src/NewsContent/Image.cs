using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>An image in the body of an article, which is an <c>img</c> element with an allowed <c>src</c>, or the image of <see cref="Article.Image"/>.</summary>
[JsonConverter(typeof(ArticleJsonConverter))]
public sealed class Image : IJsonDocument
{
    internal Image(string source, string? alternativeText, int? width, int? height)
    {
        Source = source;
        AlternativeText = alternativeText;
        Width = width;
        Height = height;
    }

    /// <summary>The URL: an absolute <c>https</c> or <c>http</c> URL, a relative URL, or a <c>data:</c> URL if the project allows such URLs.</summary>
    public string Source { get; }

    /// <summary>The <c>alt</c> text. Empty if the image is decorative; <c>null</c> if the post does not set it.</summary>
    public string? AlternativeText { get; }

    /// <summary>The width in CSS pixels; <c>null</c> if it is unknown or a percentage.</summary>
    public int? Width { get; }

    /// <summary>The height in CSS pixels; <c>null</c> if it is unknown or a percentage.</summary>
    public int? Height { get; }

    /// <summary>Returns the image as Markdown, for logs and debuggers.</summary>
    public override string ToString() => $"![{AlternativeText}]({Source})";

    void IJsonDocument.WriteJson(ArticleJsonWriter json)
    {
        json.Json.WriteStartObject();
        json.Json.WriteString("source", Source);
        json.WriteString("alternativeText", AlternativeText);
        json.WriteValue("width", Width);
        json.WriteValue("height", Height);
        json.Json.WriteEndObject();
    }
}
