using NewsContent.Compiler.Models.Remedies;

namespace NewsContent.Compiler.Models;

/// <summary>Finds the value that was meant by a value that is not of the property's type.</summary>
internal static class ModelRemedy
{
    // A value can be as long as the front matter, but no value of these types is.
    private const int MaxLength = 200;

    /// <summary>Returns the value that was probably meant, or a description of the type. It follows the word 'write'.</summary>
    public static string Describe(ModelType type, string text, bool isPlain) => Find(type, text, isPlain) ?? ModelScalar.Expected(type);

    /// <summary>Returns the value that was probably meant, in the form of the type; <c>null</c> if it is unknown.</summary>
    /// <param name="type">The type.</param>
    /// <param name="text">The value as written.</param>
    /// <param name="isPlain">Whether the value is written without quotes.</param>
    public static string? Find(ModelType type, string text, bool isPlain) => text.Length > MaxLength ? null : type switch
    {
        ModelType.Boolean => BooleanRemedy.Find(text.Trim()),
        ModelType.Int32 or ModelType.Int64 or ModelType.Double or ModelType.Decimal => NumberRemedy.Find(type, text.Trim(), isPlain),
        ModelType.DateOnly or ModelType.DateTime or ModelType.DateTimeOffset => DateRemedy.Find(type, text.Trim()),
        ModelType.TimeSpan => DurationRemedy.Find(text.Trim()),
        ModelType.Uri => UrlRemedy.Find(text.Trim()),
        _ => null,
    };
}
