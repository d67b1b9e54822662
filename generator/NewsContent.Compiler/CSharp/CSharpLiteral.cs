using System.Text;

namespace NewsContent.Compiler.CSharp;

/// <summary>
/// Writes text as C# of ASCII alone. Text of posts reaches generated code by no other way, so it can neither end a
/// literal or a comment nor reorder what a reader sees.
/// </summary>
internal static class CSharpLiteral
{
    private const string Hex = "0123456789ABCDEF";

    /// <summary>A literal of type <c>string</c>.</summary>
    public static string String(string text) => $"\"{Name(text)}\"";

    /// <summary>A name in ASCII: C# takes escapes in names too, and editors show the letters.</summary>
    public static string Name(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            Append(result, c);
        }

        return result.ToString();
    }

    /// <summary>A UTF-8 literal of the same bytes.</summary>
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
                // \x is of variable length: a digit after it would become part of it.
                result.Append("\\u").Append(Hex[c >> 12]).Append(Hex[(c >> 8) & 0xF]).Append(Hex[(c >> 4) & 0xF]).Append(Hex[c & 0xF]);
                break;
        }
    }
}
