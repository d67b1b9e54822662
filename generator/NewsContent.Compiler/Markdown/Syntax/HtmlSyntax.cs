using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Syntax;

/// <summary>Recognizes HTML tags and comments as strictly as kramdown: a value without quotes is a word.</summary>
internal static class HtmlSyntax
{
    /// <summary>Returns the end of a name with at most one colon; -1 if none begins here.</summary>
    public static int EndOfName(string text, int start, int end)
    {
        var first = EndOfPlainName(text, start, end);
        if (first < 0 || first >= end || text[first] != ':')
        {
            return first;
        }

        var second = EndOfPlainName(text, first + 1, end);
        return second < 0 ? first : second;
    }

    /// <summary>Returns whether a tag, a closing tag or a comment can begin at a '&lt;'.</summary>
    public static bool MayBegin(string text, int start, int end) =>
        start + 1 < end && (text[start + 1] == '/' || EndOfPlainName(text, start + 1, end) >= 0 || StartsWith(text, start + 1, end, "!--"));

    public static bool StartsWith(string text, int start, int end, string value) =>
        start + value.Length <= end && string.CompareOrdinal(text, start, value, 0, value.Length) == 0;

    /// <summary>Returns the end of a comment that begins here; -1 if there is none or it has no end.</summary>
    public static int EndOfComment(string text, int start, int end, MarkdownBudget budget) =>
        StartsWith(text, start, end, "<!--") ? EndAfter(text, start, start + 4, end, "-->", budget) : -1;

    /// <summary>Returns the end of a processing instruction that begins here; -1 if there is none or it has no end.</summary>
    public static int EndOfInstruction(string text, int start, int end, MarkdownBudget budget) =>
        StartsWith(text, start, end, "<?") ? EndAfter(text, start, start + 2, end, "?>", budget) : -1;

    /// <summary>Returns the name and the end of a closing tag; <c>null</c> if there is none.</summary>
    public static (string Name, int End)? ReadEndTag(string text, int start, int end)
    {
        if (!StartsWith(text, start, end, "</") || EndOfName(text, start + 2, end) is not (>= 0 and var nameEnd))
        {
            return null;
        }

        var i = SkipSpace(text, nameEnd, end);
        return i < end && text[i] == '>' ? (NameOf(text, start + 2, nameEnd), i + 1) : null;
    }

    /// <summary>Returns the next closing tag of an element; -1 if there is none.</summary>
    public static (int Start, int End) FindEndTag(string text, int start, int end, string name, bool ignoreCase, MarkdownBudget budget)
    {
        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        for (var i = start; ;)
        {
            var found = text.IndexOf("</", i, end - i, StringComparison.Ordinal);
            if (found < 0)
            {
                budget.Spend(end - start);
                return (-1, -1);
            }

            var nameEnd = found + 2 + name.Length;
            if (nameEnd < end && string.Compare(text, found + 2, name, 0, name.Length, comparison) == 0)
            {
                var close = SkipSpace(text, nameEnd, end);
                if (close < end && text[close] == '>')
                {
                    budget.Spend(close - start);
                    return (found, close + 1);
                }
            }

            i = found + 2;
        }
    }

    /// <summary>Returns a start tag; <c>null</c> if there is none.</summary>
    public static HtmlTag? ReadStartTag(MappedText source, int start, int end, MarkdownBudget budget)
    {
        var text = source.Text;
        if (start >= end || text[start] != '<' || EndOfName(text, start + 1, end) is not (>= 0 and var nameEnd))
        {
            return null;
        }

        var name = HtmlNames.Normalize(NameOf(text, start + 1, nameEnd));
        var isKnown = HtmlNames.IsKnown(name);
        NodeAttributes? attributes = null;
        var i = nameEnd;
        while (true)
        {
            var attributeStart = SkipSpace(text, i, end);
            var attributeEnd = attributeStart > i ? EndOfName(text, attributeStart, end) : -1;
            if (attributeEnd < 0)
            {
                i = attributeStart;
                break;
            }

            i = ReadValue(text, attributeEnd, end, budget, out var valueStart, out var valueLength);
            var attribute = text.Substring(attributeStart, attributeEnd - attributeStart);
            budget.Spend(attributes?.Items.Count ?? 0);
            (attributes ??= new NodeAttributes()).Set(new NodeAttribute(
                isKnown ? attribute.ToLowerInvariant() : attribute,
                text.Substring(valueStart, valueLength),
                new TextSlice(source, attributeStart, attributeEnd - attributeStart),
                new TextSlice(source, valueStart, valueLength)));
        }

        var isClosed = i < end && text[i] == '/';
        i += isClosed ? 1 : 0;
        return i < end && text[i] == '>' ? new HtmlTag(name, attributes ?? NodeAttributes.None, isClosed, i + 1) : null;
    }

    private static string NameOf(string text, int start, int end) =>
        ElementNames.Find(text, start, end - start) is { } name && string.CompareOrdinal(text, start, name, 0, name.Length) == 0 ? name : text.Substring(start, end - start);

    public static int SkipSpace(string text, int start, int end)
    {
        while (start < end && Ascii.IsRubySpace(text[start]))
        {
            start++;
        }

        return start;
    }

    // The position after a value; after the name if there is none.
    private static int ReadValue(string text, int nameEnd, int end, MarkdownBudget budget, out int start, out int length)
    {
        (start, length) = (nameEnd, 0);
        var i = SkipSpace(text, nameEnd, end);
        if (i >= end || text[i] != '=')
        {
            return nameEnd;
        }

        i = SkipSpace(text, i + 1, end);
        if (i < end && text[i] is '"' or '\'')
        {
            var close = text.IndexOf(text[i], i + 1, end - i - 1);
            budget.Spend((close < 0 ? end : close) - i);
            if (close < 0)
            {
                return nameEnd;
            }

            (start, length) = (i + 1, close - i - 1);
            return close + 1;
        }

        var wordEnd = RubyLetters.EndOfWord(text, i, end);
        if (wordEnd == i)
        {
            return nameEnd;
        }

        (start, length) = (i, wordEnd - i);
        return wordEnd;
    }

    private static int EndAfter(string text, int start, int from, int end, string close, MarkdownBudget budget)
    {
        var found = from <= end ? text.IndexOf(close, from, end - from, StringComparison.Ordinal) : -1;
        budget.Spend((found < 0 ? end : found) - start);
        return found < 0 ? -1 : found + close.Length;
    }

    private static int EndOfPlainName(string text, int start, int end)
    {
        if (start >= end || !(text[start] == '_' || RubyLetters.IsAlphabetic(text, start)))
        {
            return -1;
        }

        while (start < end && (text[start] is '-' or '.' or '_' || RubyLetters.IsAlphanumeric(text, start)))
        {
            start += char.IsSurrogatePair(text, start) ? 2 : 1;
        }

        return start;
    }
}
