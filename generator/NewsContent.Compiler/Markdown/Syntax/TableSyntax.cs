namespace NewsContent.Compiler.Markdown.Syntax;

/// <summary>Recognizes the lines of tables.</summary>
internal static class TableSyntax
{
    /// <summary>Returns whether a line has a bar without a backslash before it.</summary>
    public static bool HasBar(string text, int start, int end)
    {
        for (var i = start; i < end && text[i] != '\n'; i++)
        {
            if (text[i] == '|' && (i == start || text[i - 1] != '\\'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether a line separates rows: it has only markers, including the given one.</summary>
    public static bool IsSeparator(string text, int start, char mark)
    {
        var hasMark = false;
        var i = start;
        for (; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] != mark && "+|: \t".IndexOf(text[i]) < 0)
            {
                return false;
            }

            hasMark |= text[i] == mark;
        }

        return hasMark && i < text.Length;
    }

    /// <summary>Returns the alignments in the line below a header; <c>null</c> for a column without one.</summary>
    public static List<string?> Alignments(string text, int start, int end)
    {
        var alignments = new List<string?>();
        for (var i = start; i < end;)
        {
            if (text[i] != '-')
            {
                i++;
                continue;
            }

            var isLeft = i > start && text[i - 1] == ':';
            while (i < end && text[i] == '-')
            {
                i++;
            }

            var isRight = i < end && text[i] == ':';
            i += isRight ? 1 : 0;
            alignments.Add(isLeft && isRight ? "center" : isLeft ? "left" : isRight ? "right" : null);
        }

        return alignments;
    }
}
