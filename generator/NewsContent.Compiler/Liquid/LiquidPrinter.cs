using System.Globalization;
using System.Numerics;
using System.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid;

/// <summary>Prints values as Ruby does, up to a length, because a list can contain the same long string many times.</summary>
/// <param name="maxLength">The maximum length of the result.</param>
internal sealed class LiquidPrinter(int maxLength)
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes a value as <c>{{ … }}</c> does: the items of a list without separators.</summary>
    /// <exception cref="LiquidTooLargeException">The result is too long.</exception>
    public LiquidPrinter AppendOutput(object? value, string separator = "")
    {
        if (value is not YamlSequence list)
        {
            return AppendText(value);
        }

        for (var i = 0; i < list.Items.Count; i++)
        {
            Append(i > 0 ? separator : "");
            AppendOutput(LiquidValue.Of(list.Items[i]), separator);
        }

        return this;
    }

    /// <summary>Writes a value as Ruby's <c>to_s</c>: a string as it is, nothing for <c>nil</c>, and lists and mappings as in code.</summary>
    /// <exception cref="LiquidTooLargeException">The result is too long.</exception>
    public LiquidPrinter AppendText(object? value) => value switch
    {
        null => this,
        string text => Append(text),
        _ => AppendCode(value),
    };

    /// <summary>Writes a value as Ruby's <c>inspect</c>: as in code.</summary>
    /// <exception cref="LiquidTooLargeException">The result is too long.</exception>
    public LiquidPrinter AppendCode(object? value)
    {
        switch (value)
        {
            case null:
                return Append("nil");
            case bool flag:
                return Append(flag ? "true" : "false");
            case BigInteger number:
                return Append(number.ToString(CultureInfo.InvariantCulture));
            case double number:
                return Append(RubyNumber.Print(number));
            case DateTimeOffset date:
                return Append(date.ToString("yyyy-MM-dd HH:mm:ss ", CultureInfo.InvariantCulture) + Dates.SiteClock.FormatOffset(date.Offset));
            case string text:
                AppendQuoted(text);
                return this;
            case YamlSequence list:
                Append("[");
                for (var i = 0; i < list.Items.Count; i++)
                {
                    Append(i > 0 ? ", " : "");
                    AppendCode(LiquidValue.Of(list.Items[i]));
                }

                return Append("]");
            case YamlMapping map:
                Append("{");
                for (var i = 0; i < map.Entries.Count; i++)
                {
                    Append(i > 0 ? ", " : "");
                    AppendCode(map.Entries[i].Key);
                    Append("=>");
                    AppendCode(LiquidValue.Of(map.Entries[i].Value));
                }

                return Append("}");
            default:
                return Append(value.ToString()!);
        }
    }

    /// <summary>Writes a string as it is.</summary>
    /// <exception cref="LiquidTooLargeException">The result is too long.</exception>
    public LiquidPrinter Append(string text)
    {
        if (_text.Length + text.Length > maxLength)
        {
            throw new LiquidTooLargeException();
        }

        _text.Append(text);
        return this;
    }

    public override string ToString() => _text.ToString();

    private void AppendQuoted(string text)
    {
        Append("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsSurrogatePair(text, i);
            Append(text[i] switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                '\r' => "\\r",
                '\a' => "\\a",
                '\b' => "\\b",
                '\v' => "\\v",
                '\f' => "\\f",
                '\u001b' => "\\e",
                '#' when i + 1 < text.Length && text[i + 1] is '{' or '$' or '@' => "\\#",
                _ when !IsPrintable(text, i) => string.Format(CultureInfo.InvariantCulture, isPair ? "\\u{{{0:X}}}" : "\\u{0:X4}", isPair ? char.ConvertToUtf32(text, i) : text[i]),
                _ => text.Substring(i, isPair ? 2 : 1),
            });
            i += isPair ? 1 : 0;
        }

        Append("\"");
    }

    private static bool IsPrintable(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) is not (
        UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
