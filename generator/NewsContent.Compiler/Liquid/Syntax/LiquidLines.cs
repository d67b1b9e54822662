using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid.Syntax;

/// <summary>Splits the content of a <c>liquid</c> tag into lines, each of which is a tag.</summary>
internal static class LiquidLines
{
    /// <summary>Returns a token for each line that is not empty.</summary>
    public static List<LiquidToken> Scan(LiquidSpan content)
    {
        var tokens = new List<LiquidToken>();
        var text = content.Source.Text;
        var comments = 0;
        for (var start = content.Start; start < content.End;)
        {
            var end = text.IndexOf('\n', start, content.End - start) is >= 0 and var found ? found : content.End;
            var line = content.Between(start, end).Trim();
            start = end + 1;
            if (line.Length == 0)
            {
                continue;
            }

            var name = NameOf(line);
            comments += name == "comment" ? 1 : name == "endcomment" && comments > 0 ? -1 : 0;
            var isComment = comments > 0 || name is "#" or "endcomment";
            tokens.Add(new LiquidToken(isComment ? LiquidTokenKind.Comment : LiquidTokenKind.Tag, line, line) { Name = name });
        }

        return tokens;
    }

    private static string NameOf(LiquidSpan line)
    {
        var text = line.Source.Text;
        var end = line.Start + (text[line.Start] == '#' ? 1 : 0);
        while (text[line.Start] != '#' && end < line.End && Ascii.IsRubyWord(text[end]))
        {
            end++;
        }

        return text.Substring(line.Start, end - line.Start);
    }
}
