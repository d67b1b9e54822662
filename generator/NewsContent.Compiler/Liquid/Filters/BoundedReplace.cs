using System.Text;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>Replaces strings as Ruby's <c>gsub</c> and <c>sub</c>, whose replacement can refer to the match, up to the maximum length of a value.</summary>
internal static class BoundedReplace
{
    /// <summary>Replaces all matches. An empty string matches between all characters.</summary>
    /// <exception cref="LiquidTooLargeException">The result is too long.</exception>
    public static string All(string text, string old, string with)
    {
        if (old.Length > 0)
        {
            return Replace(text, old, with, int.MaxValue);
        }

        var result = new StringBuilder();
        var at = 0;
        foreach (var character in CodePoints.Split(text))
        {
            Append(result, with, text, at, 0);
            result.Append(character);
            at += character.Length;
        }

        Append(result, with, text, at, 0);
        return result.ToString();
    }

    /// <summary>Replaces the first match.</summary>
    /// <exception cref="LiquidTooLargeException">The result is too long.</exception>
    public static string First(string text, string old, string with) => Replace(text, old, with, 1);

    /// <summary>Replaces all matches with a string as it is.</summary>
    /// <exception cref="LiquidTooLargeException">The result is too long.</exception>
    public static string Literal(string text, string old, string with) => Replace(text, old, with.Replace("\\", "\\\\"), int.MaxValue);

    private static string Replace(string text, string old, string with, int count)
    {
        var result = new StringBuilder();
        var at = 0;
        for (; count > 0 && text.IndexOf(old, at, StringComparison.Ordinal) is >= 0 and var found; count--)
        {
            result.Append(text, at, found - at);
            Append(result, with, text, found, old.Length);
            at = found + old.Length;
        }

        return at == 0 && result.Length == 0 ? text : result.Append(text, at, text.Length - at).ToString();
    }

    private static void Append(StringBuilder result, string with, string text, int start, int length)
    {
        for (var i = 0; i < with.Length; i++)
        {
            var sign = with[i] == '\\' && i + 1 < with.Length ? with[i + 1] : '\0';
            var (from, count) = sign switch
            {
                '0' or '&' => (start, length),
                '`' => (0, start),
                '\'' => (start + length, text.Length - start - length),
                _ => (0, 0),
            };
            if (sign is '0' or '&' or '`' or '\'' or (>= '1' and <= '9') or '\\')
            {
                result.Append(text, from, count).Append(sign == '\\' ? "\\" : "");
                i++;
            }
            else
            {
                result.Append(with[i]);
            }

            if (result.Length > LiquidBudget.MaxValue)
            {
                throw new LiquidTooLargeException();
            }
        }
    }
}
