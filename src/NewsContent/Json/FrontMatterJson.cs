using System.Text.Json;

namespace NewsContent.Json;

/// <summary>Writes front matter values. A value that JSON cannot represent as written is a string.</summary>
internal static class FrontMatterJson
{
    /// <summary>Writes the custom keys that no property of the model reads. A key must not reveal a property that is not public or is ignored.</summary>
    public static void WriteCustom(Article article, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var (key, value) in article.FrontMatter)
        {
            if (!article.IsModelKey(key))
            {
                json.WritePropertyName(key);
                Write(value, json);
            }
        }

        json.WriteEndObject();
    }

    public static void Write(FrontMatterMap map, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map)
        {
            json.WritePropertyName(key);
            Write(value, json);
        }

        json.WriteEndObject();
    }

    public static void Write(FrontMatterList list, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var value in list)
        {
            Write(value, json);
        }

        json.WriteEndArray();
    }

    public static void Write(FrontMatterValue value, Utf8JsonWriter json)
    {
        switch (value.Kind)
        {
            case FrontMatterKind.Null:
                json.WriteNullValue();
                break;
            case FrontMatterKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean() == true);
                break;
            case FrontMatterKind.List:
                Write(value.AsList(), json);
                break;
            case FrontMatterKind.Map:
                Write(value.AsMap(), json);
                break;
            case FrontMatterKind.Integer or FrontMatterKind.Float when IsJsonNumber(value.AsString()!):
                json.WriteRawValue(value.AsString()!, skipInputValidation: true);
                break;
            default:
                json.WriteStringValue(value.AsString());
                break;
        }
    }

    // YAML numbers such as 000725, 0x1F, 1_000, 12:30, +5, .5 and .inf are not JSON numbers, and a code such as 000725 must keep its zeros.
    private static bool IsJsonNumber(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        var whole = Digits(ref digits, out var startsWithZero);
        if (whole == 0 || (startsWithZero && whole > 1))
        {
            return false;
        }

        if (digits.Length > 0 && digits[0] == '.')
        {
            digits = digits[1..];
            if (Digits(ref digits, out _) == 0)
            {
                return false;
            }
        }

        if (digits.Length > 0 && digits[0] is 'e' or 'E')
        {
            digits = digits[(digits.Length > 1 && digits[1] is '+' or '-' ? 2 : 1)..];
            return Digits(ref digits, out _) > 0 && digits.IsEmpty;
        }

        return digits.IsEmpty;
    }

    private static int Digits(ref ReadOnlySpan<char> text, out bool startsWithZero)
    {
        var count = text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
        startsWithZero = count > 0 && text[0] == '0';
        text = text[count..];
        return count;
    }
}
