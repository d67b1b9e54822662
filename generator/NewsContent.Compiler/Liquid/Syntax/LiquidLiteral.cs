using System.Globalization;
using System.Numerics;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid.Syntax;

/// <summary>Numbers in expressions.</summary>
internal static class LiquidLiteral
{
    private const int MaxLength = 300;

    /// <summary>Reads a number such as <c>1</c> or <c>-1.5</c>; <c>null</c> if the word is not one. Of <c>1.2.3</c>, the first two parts count, as in Liquid.</summary>
    public static object? ReadNumber(string word)
    {
        var start = word.Length > 0 && word[0] == '-' ? 1 : 0;
        if (word.Length == start || word.Length > MaxLength || !Ascii.IsDigit(word[start]) || !word.Skip(start).All(c => Ascii.IsDigit(c) || c == '.'))
        {
            return null;
        }

        var point = word.IndexOf('.');
        if (point < 0)
        {
            return BigInteger.Parse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        }

        var second = word.IndexOf('.', point + 1);
        return double.Parse(second < 0 ? word : word.Substring(0, second), NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
