namespace NewsContent.Compiler.Bodies;

/// <summary>
/// Finds the definitions of links that an excerpt needs: the matches of <c>/^ {0,3}(\[[^\]]+\])(:.+)$/</c> whose label the excerpt contains
/// (<c>lib/jekyll/excerpt.rb</c>). The work grows with the text, also if no bracket is closed.
/// </summary>
internal static class LinkDefinitions
{
    private const int MaxIndent = 3;

    /// <summary>Returns the definitions after an excerpt whose labels occur in it, in their order.</summary>
    /// <param name="excerpt">The text of the excerpt.</param>
    /// <param name="rest">The text after the excerpt.</param>
    public static IReadOnlyList<string> UsedIn(string excerpt, string rest)
    {
        var definitions = Find(rest);
        if (definitions.Count == 0)
        {
            return [];
        }

        var labels = FindLabels(excerpt, [.. definitions.Select(definition => definition.Label.Length)]);
        return [.. definitions.Where(definition => labels.Contains(definition.Label)).Select(definition => definition.Text)];
    }

    // A label can continue on further lines; what follows the colon cannot.
    private static List<(string Label, string Text)> Find(string text)
    {
        var definitions = new List<(string Label, string Text)>();
        var close = 0;
        for (var line = 0; line < text.Length;)
        {
            var open = line;
            while (open < text.Length && text[open] == ' ' && open - line < MaxIndent)
            {
                open++;
            }

            var last = line;
            if (open < text.Length && text[open] == '[')
            {
                close = close > open ? close : text.IndexOf(']', open);
                if (close < 0)
                {
                    break;
                }

                var end = EndOfLine(text, close);
                if (close > open + 1 && end > close + 2 && text[close + 1] == ':')
                {
                    definitions.Add((text.Substring(open, close + 1 - open), text.Substring(line, end - line)));
                    last = end;
                }
            }

            line = EndOfLine(text, last) + 1;
        }

        return definitions;
    }

    // The parts of an excerpt that can be a label of one of the lengths. Few lengths are long, because all definitions are in one file.
    private static HashSet<string> FindLabels(string text, HashSet<int> lengths)
    {
        var labels = new HashSet<string>(StringComparer.Ordinal);
        var close = 0;
        for (var open = text.IndexOf('['); open >= 0; open = text.IndexOf('[', open + 1))
        {
            close = close > open ? close : text.IndexOf(']', open);
            if (close < 0)
            {
                break;
            }

            if (lengths.Contains(close + 1 - open))
            {
                labels.Add(text.Substring(open, close + 1 - open));
            }
        }

        return labels;
    }

    private static int EndOfLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;
}
