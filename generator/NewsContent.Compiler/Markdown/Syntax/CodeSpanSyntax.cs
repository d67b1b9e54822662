using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Syntax;

/// <summary>Recognizes code spans.</summary>
internal static class CodeSpanSyntax
{
    /// <summary>Returns the code span at backticks. If there is none, the content is negative and the end is the end of the backticks.</summary>
    public static (int Start, int Length, int End) Read(string text, int textStart, int open, int end, MarkdownBudget budget)
    {
        var start = open;
        while (start < end && text[start] == '`')
        {
            start++;
        }

        var marks = start - open;
        var isAlone = marks == 1 && (open == textStart || Ascii.IsRubySpace(text[open - 1])) && start < end && Ascii.IsRubySpace(text[start]);
        var close = isAlone ? -1 : Find(text, open, marks, start, end);
        budget.Spend((close < 0 ? end : close) - open);
        if (close < 0)
        {
            return (-1, 0, start);
        }

        var length = close - start;
        if (marks > 1)
        {
            var skip = length > 0 && text[start] == ' ' ? 1 : 0;
            (start, length) = (start + skip, length - skip);
            length -= length > 0 && text[start + length - 1] == ' ' ? 1 : 0;
        }

        return (start, length, close + marks);
    }

    private static int Find(string text, int open, int marks, int start, int end)
    {
        var run = 0;
        for (var i = text.IndexOf('`', start, end - start); i >= 0 && i < end; i++)
        {
            if (text[i] != '`')
            {
                run = 0;
                i = text.IndexOf('`', i, end - i) - 1;
                if (i < -1)
                {
                    return -1;
                }
            }
            else if (++run == marks)
            {
                return i - marks + 1;
            }
        }

        return -1;
    }
}
