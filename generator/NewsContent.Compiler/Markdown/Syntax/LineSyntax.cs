using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Syntax;

/// <summary>
/// Recognizes the start of lines. The text ends with a line end. A position is the start of a line, even after the end of an HTML block.
/// </summary>
internal static class LineSyntax
{
    private const int MaxIndent = 3;

    /// <summary>Returns the end of the line, at its line end.</summary>
    public static int EndOfLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    public static int NextLine(string text, int start) => Math.Min(EndOfLine(text, start) + 1, text.Length);

    /// <summary>Skips up to three spaces.</summary>
    public static int SkipIndent(string text, int start, int most = MaxIndent)
    {
        var end = Math.Min(text.Length, start + most);
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        return start;
    }

    /// <summary>Skips the blank lines that begin here; returns the position itself if there are none.</summary>
    public static int SkipBlankLines(string text, int start)
    {
        var end = start;
        for (var i = start; i < text.Length && Ascii.IsRubySpace(text[i]); i++)
        {
            end = text[i] == '\n' ? i + 1 : end;
        }

        return end;
    }

    public static bool IsBlank(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                return true;
            }

            if (!Ascii.IsRubySpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Skips white space and the next line end; -1 if something else comes before it.</summary>
    public static int SkipToNextLine(string text, int start)
    {
        for (; start < text.Length && Ascii.IsRubySpace(text[start]); start++)
        {
            if (text[start] == '\n')
            {
                return start + 1;
            }
        }

        return -1;
    }

    /// <summary>Returns whether the line is the mark that ends a block: <c>^</c> alone on a line.</summary>
    public static bool IsEndMarker(string text, int start) => start < text.Length && text[start] == '^' && SkipToNextLine(text, start + 1) >= 0;

    /// <summary>Returns whether a line is indented as code, by a tab or four spaces.</summary>
    public static bool IsIndented(string text, int start) => IndentLength(text, start) > 0;

    /// <summary>Returns the number of characters of one step of indentation; 0 if there is none.</summary>
    public static int IndentLength(string text, int start) =>
        start < text.Length && text[start] == '\t' ? 1 : SkipIndent(text, start, 4) - start == 4 ? 4 : 0;

    /// <summary>Returns the end of a list marker; -1 if there is none. The parameter is the maximum number of spaces before it.</summary>
    public static int EndOfListMark(string text, int start, ElementKind list, int most = MaxIndent)
    {
        var i = SkipIndent(text, start, most);
        if (i >= text.Length)
        {
            return -1;
        }

        switch (list)
        {
            case ElementKind.UnorderedList:
                i += text[i] is '+' or '*' or '-' ? 1 : text.Length;
                break;
            case ElementKind.DefinitionList:
                i += text[i] == ':' ? 1 : text.Length;
                break;
            default:
                var digits = i;
                while (i < text.Length && Ascii.IsDigit(text[i]))
                {
                    i++;
                }

                i = i > digits && i < text.Length && text[i] == '.' ? i + 1 : text.Length;
                break;
        }

        return i < text.Length && text[i] is '\t' or '|' or ' ' ? i : -1;
    }

    public static bool IsListStart(string text, int start, int most = MaxIndent) =>
        EndOfListMark(text, start, ElementKind.UnorderedList, most) >= 0 || EndOfListMark(text, start, ElementKind.OrderedList, most) >= 0;

    public static bool IsQuote(string text, int start)
    {
        start = SkipIndent(text, start);
        return start < text.Length && text[start] == '>';
    }

    /// <summary>Returns the level of a heading that begins with '#'; 0 if there is none.</summary>
    public static int HeaderLevel(string text, int start)
    {
        var level = 0;
        while (start + level < text.Length && text[start + level] == '#')
        {
            level++;
        }

        return level is >= 1 and <= 6 && start + level < text.Length && text[start + level] is ' ' or '\t' ? level : 0;
    }

    public static bool IsFence(string text, int start)
    {
        start = SkipIndent(text, start);
        var length = 0;
        while (start + length < text.Length && text[start + length] is '~' or '`')
        {
            length++;
        }

        return length >= 3;
    }

    public static bool IsHorizontalRule(string text, int start)
    {
        var i = SkipIndent(text, start);
        if (i >= text.Length || text[i] is not ('*' or '-' or '_'))
        {
            return false;
        }

        var mark = text[i];
        var count = 0;
        for (; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] == mark)
            {
                count++;
            }
            else if (text[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return count >= 3 && i < text.Length;
    }

    /// <summary>Returns whether a paragraph or a quote that continues without a marker ends before this line.</summary>
    public static bool EndsLazyLines(string text, int start, MarkdownBudget budget) =>
        IsBlank(text, start) || IsEndMarker(text, start) || AttributeListSyntax.EndOfBlock(text, start, budget, out _) >= 0 || BeginsHtmlBlock(text, start);

    /// <summary>Returns whether the tag of an element that is not inline begins the line.</summary>
    public static bool BeginsHtmlBlock(string text, int start, int most = MaxIndent)
    {
        var i = SkipIndent(text, start, most);
        if (i >= text.Length || text[i] != '<')
        {
            return false;
        }

        var isEnd = i + 1 < text.Length && text[i + 1] == '/';
        var nameStart = i + (isEnd ? 2 : 1);
        var nameEnd = HtmlSyntax.EndOfName(text, nameStart, text.Length);
        if (nameEnd < 0)
        {
            return false;
        }

        // Only the first word of a name counts: <b-c> begins like <b>.
        var wordEnd = RubyLetters.EndOfWord(text, nameStart, text.Length);

        var word = text.Substring(nameStart, wordEnd - nameStart);
        if (HtmlNames.IsSpan(word) || word == "script")
        {
            return false;
        }

        var close = isEnd ? HtmlSyntax.SkipSpace(text, nameEnd, text.Length) : 0;
        return !isEnd || (close < text.Length && text[close] == '>');
    }

    /// <summary>Returns whether a paragraph ends before this line.</summary>
    public static bool EndsParagraph(string text, int start, MarkdownBudget budget) =>
        IsListStart(text, start) || HeaderLevel(text, start) > 0 || IsQuote(text, start) || IsFence(text, start)
            || EndOfListMark(text, start, ElementKind.DefinitionList) >= 0 || EndsLazyLines(text, start, budget);
}
