namespace NewsContent.Compiler.Liquid;

/// <summary>Counts and cuts strings by code points, the characters of Ruby.</summary>
internal static class CodePoints
{
    public static int Count(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            count -= char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Returns a part of a string. The start and the length are in its range.</summary>
    public static string Substring(string text, int start, int length)
    {
        var from = Skip(text, 0, start);
        return text.Substring(from, Skip(text, from, length) - from);
    }

    /// <summary>Returns each code point as a string.</summary>
    public static IEnumerable<string> Split(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsSurrogatePair(text, i);
            yield return text.Substring(i, isPair ? 2 : 1);
            i += isPair ? 1 : 0;
        }
    }

    private static int Skip(string text, int from, int count)
    {
        for (; count > 0 && from < text.Length; count--)
        {
            from += char.IsSurrogatePair(text, from) ? 2 : 1;
        }

        return from;
    }
}
