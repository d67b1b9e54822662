using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsContent;

/// <summary>A JSON converter that writes <see cref="Article.Date"/>, or <c>null</c> if the article has no date. Serializers that read the properties of a model use it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleDateJsonConverter : JsonConverter<DateTimeOffset>
{
    /// <summary>Always throws, because only the compiler creates articles.</summary>
    /// <param name="reader">The JSON.</param>
    /// <param name="typeToConvert">The requested type.</param>
    /// <param name="options">The options of the serializer.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw ArticleJsonConverter.CannotRead(typeof(Article));

    /// <summary>Writes the date.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The date; the default value means no date.</param>
    /// <param name="options">The options of the serializer, which are ignored.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <c>null</c>.</exception>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value == default)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }
}
