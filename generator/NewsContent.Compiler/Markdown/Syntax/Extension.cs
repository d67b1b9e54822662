using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Syntax;

/// <summary>An extension: <c>{::name attributes}content{:/name}</c> or <c>{::name attributes /}</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Attributes">The attributes.</param>
/// <param name="Content">The content; without a source if it has none.</param>
/// <param name="End">The end.</param>
internal sealed record Extension(string Name, AttributeList Attributes, TextSlice Content, int End)
{
    /// <summary>Whether content that is kept is meant for HTML.</summary>
    public bool WritesHtml
    {
        get
        {
            foreach (var pair in Attributes.Values)
            {
                if (pair.Key == "type")
                {
                    return pair.Value.Trim().Length == 0 || Array.IndexOf(pair.Value.Split(' '), "html") >= 0;
                }
            }

            return true;
        }
    }

    /// <summary>Parses the extension at <c>{:</c>; <c>null</c> if there is none or it has no end.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">The start of the extension.</param>
    /// <param name="end">The end of the text.</param>
    /// <param name="isBlock">Whether its tags are alone on their lines.</param>
    /// <param name="budget">Counts the search for the end.</param>
    public static Extension? Read(MappedText source, int start, int end, bool isBlock, MarkdownBudget budget)
    {
        var text = source.Text;
        if (!HtmlSyntax.StartsWith(text, start, end, "{::"))
        {
            return null;
        }

        var nameEnd = start + 3;
        while (nameEnd < end && Ascii.IsRubyWord(text[nameEnd]))
        {
            nameEnd++;
        }

        var close = nameEnd == start + 3 ? -1 : AttributeListSyntax.FindClose(text, nameEnd, end, budget);
        var isClosed = close > 0 && text[close - 1] == '/';
        var attributesEnd = isClosed ? close - 1 : close;
        if (close < 0 || (attributesEnd > nameEnd && !Ascii.IsRubySpace(text[nameEnd])))
        {
            return null;
        }

        var name = text.Substring(start + 3, nameEnd - start - 3);
        var attributes = new AttributeList();
        attributes.Read(text.Substring(nameEnd, attributesEnd - nameEnd));
        var contentStart = isBlock ? LineSyntax.SkipToNextLine(text, close + 1) : close + 1;
        if (contentStart < 0)
        {
            return null;
        }

        return isClosed ? new Extension(name, attributes, default, contentStart) : WithContent(source, name, attributes, contentStart, end, isBlock, budget);
    }

    private static Extension? WithContent(MappedText source, string name, AttributeList attributes, int start, int end, bool isBlock, MarkdownBudget budget)
    {
        var text = source.Text;
        for (var stop = text.IndexOf("{:/", start, end - start, StringComparison.Ordinal); stop >= 0; stop = text.IndexOf("{:/", stop + 1, end - stop - 1, StringComparison.Ordinal))
        {
            budget.Spend(stop - start);
            var i = stop + 3;
            i += HtmlSyntax.StartsWith(text, i, end, name) ? name.Length : 0;
            if (i >= end || text[i] != '}')
            {
                continue;
            }

            if (!isBlock)
            {
                return new Extension(name, attributes, new TextSlice(source, start, stop - start), i + 1);
            }

            var lineStart = text.LastIndexOf('\n', stop - 1) + 1;
            var nextLine = LineSyntax.SkipToNextLine(text, i + 1);
            if (nextLine >= 0 && LineSyntax.SkipIndent(text, lineStart) == stop)
            {
                return new Extension(name, attributes, new TextSlice(source, start, Math.Max(0, lineStart - start - 1)), nextLine);
            }
        }

        budget.Spend(end - start);
        return null;
    }
}
