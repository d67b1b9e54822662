using NewsContent.Compiler.Bodies;

namespace NewsContent.Compiler.Markdown;

/// <summary>
/// Limits on Markdown that hold before a parser sees it: matching brackets and emphasis takes time quadratic in how
/// many of them one paragraph has, and underlined headings and footnotes in how many the body has.
/// </summary>
internal static class MarkdownGuard
{
    /// <summary>The most brackets of one paragraph.</summary>
    public const int MaxBrackets = 1000;

    /// <summary>The most emphasis marks of one paragraph, a run of them being one.</summary>
    public const int MaxEmphasis = 5000;

    /// <summary>The most cells' borders of one paragraph: a table.</summary>
    public const int MaxPipes = 10_000;

    /// <summary>The most lines of '=' or '-' alone, which make headings of the lines before.</summary>
    public const int MaxUnderlines = 10_000;

    /// <summary>The most footnotes, their marks in the text included.</summary>
    public const int MaxFootnotes = 2000;

    private const string Remedy = "put blank lines between its parts";

    /// <summary>What there is too much of, and where it becomes so; <c>null</c> where the text may be parsed.</summary>
    public static TooMuchMarkup? Check(string text)
    {
        int brackets = 0, emphasis = 0, pipes = 0, underlines = 0, footnotes = 0;
        var atLineStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (atLineStart && StartsParagraph(text, i))
            {
                brackets = emphasis = pipes = 0;
            }

            if (atLineStart && (c is '=' or '-') && IsUnderline(text, i) && ++underlines > MaxUnderlines)
            {
                return new("lines of '=' or '-' alone", MaxUnderlines, "write headings with '#'", i);
            }

            if (c == '[' && i + 1 < text.Length && text[i + 1] == '^' && ++footnotes > MaxFootnotes)
            {
                return new("footnotes", MaxFootnotes, "split the post", i);
            }

            atLineStart = c == '\n';
            switch (c)
            {
                case '[' or ']':
                    brackets++;
                    break;
                case '*' or '_' or '~' or '`' when i == 0 || text[i - 1] != c:
                    emphasis++;
                    break;
                case '|':
                    pipes++;
                    break;
            }

            if (brackets > MaxBrackets)
            {
                return new("brackets in one paragraph", MaxBrackets, Remedy, i);
            }

            if (emphasis > MaxEmphasis)
            {
                return new("emphasis marks in one paragraph", MaxEmphasis, Remedy, i);
            }

            if (pipes > MaxPipes)
            {
                return new("'|' in one paragraph", MaxPipes, Remedy, i);
            }
        }

        return null;
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

    // A blank line, a list item, a heading or a quote that begins here.
    private static bool StartsParagraph(string text, int start)
    {
        var i = start;
        while (i < text.Length && text[i] is ' ' or '\t')
        {
            i++;
        }

        if (i >= text.Length || text[i] == '\n')
        {
            return true;
        }

        if (text[i] is '-' or '*' or '+' && i + 1 < text.Length && text[i + 1] is ' ' or '\t')
        {
            return true;
        }

        var digits = i;
        while (digits < text.Length && digits < i + 9 && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return text[i] == '#' || (digits > i && digits + 1 < text.Length && text[digits] is '.' or ')' && text[digits + 1] == ' ');
    }
}
