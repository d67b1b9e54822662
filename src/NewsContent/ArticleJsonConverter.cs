using System.Text.Json;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>
/// A JSON converter that writes the types of this library: articles and models, lists, pages of lists, lookups, groups, archives, trees, search results and front matter. All these types
/// already have this converter. To include bodies, add an instance to <see cref="JsonSerializerOptions.Converters"/>. The converter does not use reflection.
/// </summary>
/// <remarks>Names are the property names in camel case, independent of the naming policy. Articles can be written but not read.</remarks>
public sealed class ArticleJsonConverter : JsonConverter<object>
{
    private readonly ArticleJsonParts _parts;

    /// <summary>Initializes the default converter, which writes documents without bodies.</summary>
    public ArticleJsonConverter()
        : this(ArticleJsonParts.None)
    {
    }

    /// <summary>Initializes a converter that writes documents with additional parts.</summary>
    /// <param name="parts">The parts to include.</param>
    public ArticleJsonConverter(ArticleJsonParts parts) => _parts = parts;

    /// <summary>Returns whether a type is an article or another type of this library with a JSON document.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => typeof(IJsonDocument).IsAssignableFrom(typeToConvert);

    /// <summary>Always throws, because only the compiler creates articles.</summary>
    /// <param name="reader">The JSON.</param>
    /// <param name="typeToConvert">The requested type.</param>
    /// <param name="options">The options of the serializer.</param>
    /// <exception cref="NotSupportedException">Always; the message names the type.</exception>
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw CannotRead(typeToConvert);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The article or other value.</param>
    /// <param name="options">The options of the serializer. They can omit members that are <c>null</c>.</param>
    /// <exception cref="ArgumentException">The type of <paramref name="value"/> is not supported; see <see cref="CanConvert"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/>, <paramref name="value"/> or <paramref name="options"/> is <c>null</c>.</exception>
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
