using System.Text;

namespace NewsContent.Compiler.Tests.Emission;

/// <summary>Evaluates C# string literals with the compiler.</summary>
internal static class CSharpText
{
    public static string Unescape(string literal)
    {
        Assert.StartsWith("\"", literal);
        Assert.EndsWith("\"", literal);
        var result = new StringBuilder();
        for (var i = 1; i < literal.Length - 1; i++)
        {
            Assert.InRange(literal[i], ' ', '~');
            Assert.NotEqual('"', literal[i]);
            if (literal[i] != '\\')
            {
                result.Append(literal[i]);
                continue;
            }

            i++;
            result.Append(literal[i] == 'u' ? (char)Convert.ToUInt16(literal.Substring(i + 1, 4), 16) : literal[i] == 'n' ? '\n' : literal[i]);
            Assert.Contains(literal[i], "u\\\"n");
            i += literal[i] == 'u' ? 4 : 0;
            Assert.True(i < literal.Length - 1, "The literal is not closed.");
        }

        return result.ToString();
    }
}
