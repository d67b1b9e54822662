using NewsContent.CompilerServices;

namespace NewsContent.Json;

/// <summary>A value that writes its own JSON, so that no serializer needs reflection.</summary>
internal interface IJsonDocument
{
    /// <summary>Writes the value as one complete JSON value.</summary>
    /// <param name="json">The writer, which knows the parts to include.</param>
    void WriteJson(ArticleJsonWriter json);
}
