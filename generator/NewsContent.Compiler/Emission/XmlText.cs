using System.Globalization;
using System.Text;

namespace NewsContent.Compiler.Emission;

/// <summary>
/// Writes text of posts into documentation comments as ASCII-only XML with references, so that it cannot end the comment or an element and cannot change the order of the
/// text that a reader sees.
/// </summary>
internal static class XmlText
{
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '<':
                    result.Append("&lt;");
                    break;
                case '>':
                    result.Append("&gt;");
                    break;
                case '&':
                    result.Append("&amp;");
                    break;
                case >= ' ' and <= '~':
                    result.Append(c);
                    break;
                default:
                    var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
                    AppendReference(result, isPair ? char.ConvertToUtf32(c, text[++i]) : c);
                    break;
            }
        }

        return result.ToString();
    }

    // XML 1.0 cannot represent the others, even by reference.
    private static void AppendReference(StringBuilder result, int character)
    {
        const int Replacement = 0xFFFD;

        var isCharacter = character is '\t' or '\n' or '\r' or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or >= 0x10000;
        result.Append("&#x").Append((isCharacter ? character : Replacement).ToString("X", CultureInfo.InvariantCulture)).Append(';');
    }
}
