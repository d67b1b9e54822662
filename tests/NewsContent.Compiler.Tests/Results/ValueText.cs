using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace NewsContent.Compiler.Tests.Results;

/// <summary>Writes a value of the compiler with all its properties.</summary>
internal static class ValueText
{
    /// <summary>Returns the text of a value, which must not contain itself.</summary>
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append('~');
                break;
            case string or char:
                text.Append('"').Append(value).Append('"');
                break;
            case DateTime or DateTimeOffset:
                text.Append(((IFormattable)value).ToString("o", CultureInfo.InvariantCulture));
                break;
            case Delegate or Type:
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Write(text, item);
                    text.Append(' ');
                }

                text.Append(']');
                break;
            case IFormattable number:
                text.Append(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                WriteProperties(text, value);
                break;
        }
    }

    private static void WriteProperties(StringBuilder text, object value)
    {
        if (value.GetType().Namespace?.StartsWith("NewsContent.", StringComparison.Ordinal) != true)
        {
            text.Append(Convert.ToString(value, CultureInfo.InvariantCulture));
            return;
        }

        text.Append('{');
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            text.Append(property.Name).Append(' ');
            Write(text, property.GetValue(value));
            text.Append(' ');
        }

        text.Append('}');
    }
}
