namespace NewsContent.Compiler.Markdown.Syntax;

/// <summary>Recognizes attribute lists, <c>{: … }</c>, and their definitions, <c>{:name: … }</c>.</summary>
internal static class AttributeListSyntax
{
    /// <summary>Returns the end of a list alone on a line; -1 if none begins here.</summary>
    public static int EndOfBlock(string text, int start, MarkdownBudget budget, out string content, int most = 3)
    {
        content = "";
        var open = LineSyntax.SkipIndent(text, start, most);
        if (!HtmlSyntax.StartsWith(text, open, text.Length, "{:") || open + 2 >= text.Length || text[open + 2] is ':' or '/')
        {
            return -1;
        }

        var close = FindClose(text, open + 2, text.Length, budget);
        var end = close > open + 2 ? LineSyntax.SkipToNextLine(text, close + 1) : -1;
        content = end < 0 ? "" : text.Substring(open + 2, close - open - 2);
        return end;
    }

    /// <summary>Returns the end of a definition alone on a line; -1 if none begins here.</summary>
    public static int EndOfDefinition(string text, int start, MarkdownBudget budget, out string name, out string content)
    {
        (name, content) = ("", "");
        var open = LineSyntax.SkipIndent(text, start);
        if (!HtmlSyntax.StartsWith(text, open, text.Length, "{:"))
        {
            return -1;
        }

        var nameEnd = MarkdownCharacters.EndOfName(text, open + 2, text.Length);
        if (nameEnd < 0 || nameEnd >= text.Length || text[nameEnd] != ':')
        {
            return -1;
        }

        var close = FindClose(text, nameEnd + 1, text.Length, budget);
        var end = close > nameEnd + 1 ? LineSyntax.SkipToNextLine(text, close + 1) : -1;
        (name, content) = end < 0 ? ("", "") : (text.Substring(open + 2, nameEnd - open - 2), text.Substring(nameEnd + 1, close - nameEnd - 1));
        return end;
    }

    /// <summary>Returns the end of a list at the start of an item, including white space around it; -1 if none begins here.</summary>
    public static int EndInItem(string text, int start, int end, MarkdownBudget budget, out string content)
    {
        content = "";
        var open = HtmlSyntax.SkipSpace(text, start, end);
        if (!HtmlSyntax.StartsWith(text, open, end, "{:") || open + 2 >= end || text[open + 2] is ':' or '/')
        {
            return -1;
        }

        var nameEnd = MarkdownCharacters.EndOfName(text, open + 2, end);
        if (nameEnd >= 0 && nameEnd < end && text[nameEnd] == ':')
        {
            return -1;
        }

        var close = FindClose(text, open + 2, end, budget);
        if (close <= open + 2)
        {
            return -1;
        }

        content = text.Substring(open + 2, close - open - 2);
        return HtmlSyntax.SkipSpace(text, close + 1, end);
    }

    /// <summary>Returns the next '}' without a backslash before it; -1 if there is none.</summary>
    public static int FindClose(string text, int start, int end, MarkdownBudget budget)
    {
        for (var i = start; i < end;)
        {
            var close = text.IndexOf('}', i, end - i);
            if (close < 0)
            {
                break;
            }

            if (close == start || text[close - 1] != '\\')
            {
                budget.Spend(close - start);
                return close;
            }

            i = close + 1;
        }

        budget.Spend(end - start);
        return -1;
    }
}
