using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>An image of an article's body: an <c>img</c> element with a <c>src</c> that the sanitizer let through.</summary>
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

    /// <summary>The image's <c>src</c>: an absolute <c>https</c> or <c>http</c> URL, or a relative one.</summary>
    public string Source { get; }

    /// <summary>The <c>alt</c> text. Empty says that the image is decoration; <c>null</c>: the post does not say.</summary>
    public string? AlternativeText { get; }

    /// <summary>The <c>width</c> attribute in CSS pixels; <c>null</c> where there is none or it is a percentage.</summary>
    public int? Width { get; }

    /// <summary>The <c>height</c> attribute in CSS pixels; <c>null</c> where there is none or it is a percentage.</summary>
    public int? Height { get; }

    /// <summary>The image as Markdown, for logs and debuggers.</summary>
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
