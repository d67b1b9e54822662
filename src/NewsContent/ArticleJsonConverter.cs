using System.Text.Json;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>
/// Writes the types of this library as JSON: articles and models, lists, groups, archives, search results and front matter. All of them
/// have this converter already. Add one to <see cref="JsonSerializerOptions.Converters"/> to include bodies. No reflection is used.
/// </summary>
/// <remarks>Names are the camel-cased names of the properties, whatever the naming policy is. Articles are written and never read.</remarks>
public sealed class ArticleJsonConverter : JsonConverter<object>
{
    private readonly ArticleJsonParts _parts;

    /// <summary>Creates the converter that all types have: documents without bodies.</summary>
    public ArticleJsonConverter()
        : this(ArticleJsonParts.None)
    {
    }

    /// <summary>Creates a converter whose documents have more than metadata.</summary>
    /// <param name="parts">The parts to include.</param>
    public ArticleJsonConverter(ArticleJsonParts parts) => _parts = parts;

    /// <summary>Returns whether a type is an article or another type of this library that has a JSON document.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => typeof(IJsonDocument).IsAssignableFrom(typeToConvert);

    /// <summary>Always throws, because articles are made by the compiler alone.</summary>
    /// <param name="reader">The JSON.</param>
    /// <param name="typeToConvert">The type that was asked for.</param>
    /// <param name="options">The serializer's options.</param>
    /// <exception cref="NotSupportedException">Always; the message names the type.</exception>
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw CannotRead(typeToConvert);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The article or other value.</param>
    /// <param name="options">The serializer's options. Members that are <c>null</c> are left out if they say so.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of a type that <see cref="CanConvert"/> accepts.</exception>
    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        var document = value as IJsonDocument ?? throw new ArgumentException($"{value.GetType()} has no JSON document.", nameof(value));
        document.WriteJson(new ArticleJsonWriter(writer, _parts, OmitsNull(options)));
    }

    internal static bool OmitsNull(JsonSerializerOptions options) =>
        options.DefaultIgnoreCondition is JsonIgnoreCondition.WhenWritingNull or JsonIgnoreCondition.WhenWritingDefault;

    internal static NotSupportedException CannotRead(Type type) =>
        new($"{type} cannot be read from JSON because articles come from posts that were compiled; read the JSON into a type of your own.");
}
