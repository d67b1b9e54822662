using System.Text;

namespace NewsContent.Compiler.CSharp;

/// <summary>
/// Writes strings as ASCII-only C#. All text of posts in generated code is written here, so it cannot end a literal or a comment and cannot change the order of the text that
/// a reader sees.
/// </summary>
internal static class CSharpLiteral
{
    private const string Hex = "0123456789ABCDEF";

    /// <summary>Returns a literal of type <c>string</c>.</summary>
    public static string String(string text) => $"\"{Name(text)}\"";

    /// <summary>Returns a name in ASCII with escapes, which C# allows in names; editors show the letters.</summary>
    public static string Name(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            Append(result, c);
        }

        return result.ToString();
    }

    /// <summary>Returns a UTF-8 literal of the same bytes.</summary>
    public static void AppendUtf8(StringBuilder result, byte[] utf8)
    {
        result.Append('"');
        foreach (var c in Encoding.UTF8.GetString(utf8))
        {
            Append(result, c);
        }

        result.Append("\"u8");
    }

    private static void Append(StringBuilder result, char c)
    {
        switch (c)
        {
            case '"':
                result.Append("\\\"");
                break;
            case '\\':
                result.Append("\\\\");
                break;
            case '\n':
                result.Append("\\n");
                break;
            case >= ' ' and <= '~':
                result.Append(c);
                break;
            default:
                // \x has a variable length, so a following digit would become part of it.
                result.Append("\\u").Append(Hex[c >> 12]).Append(Hex[(c >> 8) & 0xF]).Append(Hex[(c >> 4) & 0xF]).Append(Hex[c & 0xF]);
                break;
        }
    }
}
