using System.Text.Json;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;

namespace NewsContent.Json;

/// <summary>Writes an article of one type as a link.</summary>
/// <typeparam name="T">The type of the article.</typeparam>
internal sealed class LinkConverter<T> : JsonConverter<T>
    where T : Article
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw ArticleJsonConverter.CannotRead(typeToConvert);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        new ArticleJsonWriter(writer, ArticleJsonParts.None, omitsNull: false).WriteLink(value);
}
