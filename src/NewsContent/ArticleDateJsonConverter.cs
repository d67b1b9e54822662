using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsContent;

/// <summary>Writes <see cref="Article.Date"/> where a serializer reads the properties of a model: <c>null</c> if the article has no date.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleDateJsonConverter : JsonConverter<DateTimeOffset>
{
    /// <summary>Always throws, because articles are made by the compiler alone.</summary>
    /// <param name="reader">The JSON.</param>
    /// <param name="typeToConvert">The type that was asked for.</param>
    /// <param name="options">The serializer's options.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw ArticleJsonConverter.CannotRead(typeof(Article));

    /// <summary>Writes the date.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The date; the default value stands for none.</param>
    /// <param name="options">The serializer's options, which change nothing.</param>
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
