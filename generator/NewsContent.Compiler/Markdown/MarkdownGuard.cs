using NewsContent.Compiler.Bodies;

namespace NewsContent.Compiler.Markdown;

/// <summary>
/// Limits on Markdown that hold before a parser sees it. Matching brackets and emphasis, looking for the end of inline HTML,
/// underlined headings and footnotes take time quadratic in how many of them there are, and cannot be interrupted.
/// </summary>
/// <remarks>
/// They hold for the whole body: where a paragraph begins only a parser knows. With each at its limit a body of the greatest length takes
/// about a second; real posts of 284,000 characters stay below a tenth of any.
/// </remarks>
internal static class MarkdownGuard
{
    public const int MaxBrackets = 10_000;

    /// <summary>Runs of '*', '_' or '~'.</summary>
    public const int MaxEmphasis = 30_000;

    /// <summary>The longest run of backticks.</summary>
    public const int MaxBackticks = 100;

    /// <summary>What may begin inline HTML that is no tag ('&lt;?', '&lt;!') or a link ('&lt;https:').</summary>
    public const int MaxInlineOpenings = 1000;

    /// <summary>Lines of '=' or '-' alone, which make headings of the lines before.</summary>
    public const int MaxUnderlines = 10_000;

    /// <summary>Footnotes, their marks in the text included.</summary>
    public const int MaxFootnotes = 2000;

    /// <summary>The cells of a table: its lines times the '|' of the longest, for short lines are filled up.</summary>
    public const int MaxCells = 100_000;

    /// <summary>What there is too much of, and where it becomes so; <c>null</c> where the text may be parsed.</summary>
    public static TooMuchMarkup? Check(string text)
    {
        int brackets = 0, emphasis = 0, backticks = 0, openings = 0, underlines = 0, footnotes = 0;
        int lines = 0, pipes = 0, mostPipes = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            var isLineStart = i == 0 || text[i - 1] == '\n';
            if (isLineStart)
            {
                lines++;
                (pipes, mostPipes) = (0, Math.Max(mostPipes, pipes));

                // A blank line ends any table.
                (lines, mostPipes) = c == '\n' ? (0, 0) : (lines, mostPipes);
            }

            backticks = c == '`' ? backticks + 1 : 0;
            brackets += c is '[' or ']' ? 1 : 0;
            footnotes += c == '[' && next == '^' ? 1 : 0;
            emphasis += (c is '*' or '_' or '~') && next != c ? 1 : 0;
            openings += c == '<' && (next is '?' or '!' || IsScheme(text, i + 1)) ? 1 : 0;
            underlines += isLineStart && (c is '=' or '-') && IsUnderline(text, i) ? 1 : 0;
            pipes += c == '|' ? 1 : 0;

            if (brackets > MaxBrackets)
            {
                return new("brackets", MaxBrackets, "split the post", i);
            }

            if (emphasis > MaxEmphasis)
            {
                return new("emphasis marks", MaxEmphasis, "split the post", i);
            }

            if (backticks > MaxBackticks)
            {
                return new("backticks in a row", MaxBackticks, "delete some", i);
            }

            if (openings > MaxInlineOpenings)
            {
                return new("comments, instructions and links in '<' and '>'", MaxInlineOpenings, "split the post", i);
            }

            if (underlines > MaxUnderlines)
            {
                return new("lines of '=' or '-' alone", MaxUnderlines, "write headings with '#'", i);
            }

            if (footnotes > MaxFootnotes)
            {
                return new("footnotes", MaxFootnotes, "split the post", i);
            }

            if (lines * (long)Math.Max(mostPipes, pipes) > MaxCells)
            {
                return new("cells in one table", MaxCells, "split the table", i);
            }
        }

        return null;
    }

    // A letter and letters, digits, '+', '-', '.' before a ':', of a length that a scheme may have.
    private static bool IsScheme(string text, int start)
    {
        const int MaxScheme = 32;

        var i = start;
        while (i < text.Length && i - start < MaxScheme && text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '-' or '.')
        {
            i++;
        }

        return i > start && i < text.Length && text[i] == ':';
    }

    private static bool IsUnderline(string text, int start)
    {
        var i = start;
        while (i < text.Length && text[i] == text[start])
        {
            i++;
        }

        while (i < text.Length && text[i] is ' ' or '\t')
        {
            i++;
        }

        return i == text.Length || text[i] == '\n';
    }
}
