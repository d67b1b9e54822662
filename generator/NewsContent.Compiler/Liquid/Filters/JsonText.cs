using System.Globalization;
using System.Numerics;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>Writes values as Ruby's <c>to_json</c>.</summary>
internal sealed class JsonText
{
    private readonly LiquidPrinter _output = new(LiquidBudget.MaxValue);

    /// <exception cref="LiquidTooLargeException">The result is too long.</exception>
    public static string Of(object? value)
    {
        var json = new JsonText();
        json.Append(value);
        return json._output.ToString();
    }

    private void Append(object? value)
    {
        switch (value)
        {
            case null:
                _output.Append("null");
                break;
            case double number when double.IsNaN(number) || double.IsInfinity(number):
                throw new LiquidFilterException($"JSON has no number '{RubyNumber.Print(number)}'");
            case bool or BigInteger or double:
                _output.AppendCode(value);
                break;
            case YamlSequence list:
                _output.Append("[");
                for (var i = 0; i < list.Items.Count; i++)
                {
                    _output.Append(i > 0 ? "," : "");
                    Append(LiquidValue.Of(list.Items[i]));
                }

                _output.Append("]");
                break;
            case YamlMapping map:
                _output.Append("{");
                for (var i = 0; i < map.Entries.Count; i++)
                {
                    _output.Append(i > 0 ? "," : "");
                    AppendString(map.Entries[i].Key);
                    _output.Append(":");
                    Append(LiquidValue.Of(map.Entries[i].Value));
                }

                _output.Append("}");
                break;
            default:
                AppendString(LiquidValue.ToText(value));
                break;
        }
    }

    private void AppendString(string text)
    {
        _output.Append("\"");
        foreach (var c in text)
        {
            _output.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\f' => "\\f",
                '\b' => "\\b",
                < ' ' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        _output.Append("\"");
    }
}
