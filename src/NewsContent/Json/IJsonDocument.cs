using NewsContent.CompilerServices;

namespace NewsContent.Json;

/// <summary>A value that writes its own JSON, so that no serializer reads its properties by reflection.</summary>
internal interface IJsonDocument
{
    /// <summary>Writes the value: one JSON value, complete.</summary>
    /// <param name="json">The writer, which knows what the document includes.</param>
    void WriteJson(ArticleJsonWriter json);
}
