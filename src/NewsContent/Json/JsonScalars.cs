using System.Globalization;
using System.Text.Json;

namespace NewsContent.Json;

/// <summary>Writes the values of a model's properties: dates in ISO 8601, enums by their names.</summary>
internal static class JsonScalars
{
    /// <summary>Returns the name of a member whose key is a value, with the text that <see cref="Write"/> writes.</summary>
    public static string NameOf<T>(T value)
        where T : struct => value switch
        {
            bool truth => truth ? "true" : "false",
            DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
            _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
        };

    // The conditions are constants in each instantiation, so only enums are boxed.
    public static void Write<T>(Utf8JsonWriter json, T value)
        where T : struct
    {
        switch (value)
        {
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case DateTimeOffset date:
                json.WriteStringValue(date);
                break;
            case DateTime date:
                json.WriteStringValue(date);
                break;
            case IFormattable other and (double or DateOnly or TimeSpan):
                json.WriteStringValue(other.ToString(value is DateOnly ? "O" : value is TimeSpan ? "c" : null, CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }
}
