using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsContent.Json;

namespace NewsContent;

/// <summary>
/// A JSON converter that writes an article as a link: its <c>slug</c>, <c>title</c> and <c>url</c>. Use it in a <see cref="JsonConverterAttribute"/> on a property if the whole document
/// is not needed or would cause a cycle. The type of the property is <see cref="Article"/> or a model.
/// </summary>
/// <remarks>Source-generated contexts require a converter of exactly the property's type, which this factory creates.</remarks>
public sealed class ArticleLinkJsonConverter : JsonConverterFactory
{
    private static readonly LinkConverter<Article> OfArticle = new();

    /// <summary>Returns whether a type is <see cref="Article"/> or a model.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => typeof(Article).IsAssignableFrom(typeToConvert);

    /// <summary>Creates the converter of a type. It writes links, and throws <see cref="NotSupportedException"/> if it reads.</summary>
    /// <param name="typeToConvert">The type: <see cref="Article"/> or a model.</param>
    /// <param name="options">The options of the serializer, which are ignored.</param>
    /// <exception cref="ArgumentException"><paramref name="typeToConvert"/> is not <see cref="Article"/> or a model; see <see cref="CanConvert"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is <c>null</c>.</exception>
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "All type arguments are classes, which share the code of LinkConverter<Article>.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The type argument has no requirements, and the constructor is used above.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        if (!CanConvert(typeToConvert))
        {
            throw new ArgumentException($"{typeToConvert} is not an article.", nameof(typeToConvert));
        }

        return typeToConvert == typeof(Article) ? OfArticle : Create(typeof(LinkConverter<>).MakeGenericType(typeToConvert));
    }

    private static JsonConverter Create([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type type) =>
        (JsonConverter)Activator.CreateInstance(type)!;
}
