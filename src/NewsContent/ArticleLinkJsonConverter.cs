using System.Text.Json;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;

namespace NewsContent;

/// <summary>
/// Writes an article as a link: its <c>slug</c>, <c>title</c> and <c>url</c>. Use it in a <see cref="JsonConverterAttribute"/> on a property if the whole document
/// is not needed or would cause a cycle.
/// </summary>
public sealed class ArticleLinkJsonConverter : JsonConverter<Article>
{
    /// <summary>Returns whether a type is <see cref="Article"/> or a model.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => typeof(Article).IsAssignableFrom(typeToConvert);

    /// <summary>Always throws, because only the compiler creates articles.</summary>
    /// <param name="reader">The JSON.</param>
    /// <param name="typeToConvert">The requested type.</param>
    /// <param name="options">The options of the serializer.</param>
    /// <exception cref="NotSupportedException">Always; the message names the type.</exception>
    public override Article Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw ArticleJsonConverter.CannotRead(typeToConvert);

    /// <summary>Writes the link.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The article.</param>
    /// <param name="options">The options of the serializer, which are ignored.</param>
    public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        new ArticleJsonWriter(writer, ArticleJsonParts.None, omitsNull: false).WriteLink(value);
    }
}
