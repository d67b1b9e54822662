namespace NewsContent.Compiler.Text;

/// <summary>A span of a <see cref="SourceFile"/>'s text, in UTF-16 units.</summary>
internal readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, Math.Max(0, end - start));

    /// <summary>Returns the span without white space at its ends.</summary>
    public TextSpan Trim(string text)
    {
        var start = Start;
        var end = Math.Min(End, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return FromBounds(start, end);
    }
}
