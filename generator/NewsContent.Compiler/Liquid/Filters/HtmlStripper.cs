using System.Text;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>Removes HTML as Liquid's <c>strip_html</c>: first scripts, comments and styles with their content, then tags. A start without its end is text.</summary>
internal static class HtmlStripper
{
    private static readonly (string Start, string End)[] Blocks = [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")];

    public static string Strip(string text) => Remove(Remove(text, Blocks), [("<", ">")]);

    private static string Remove(string text, (string Start, string End)[] blocks)
    {
        var result = new StringBuilder(text.Length);
        var (at, kept) = (0, 0);
        while (at < text.Length && text.IndexOf('<', at) is >= 0 and var open)
        {
            at = open + 1;
            for (var i = 0; i < blocks.Length; i++)
            {
                var (start, end) = blocks[i];
                if (string.CompareOrdinal(text, open, start, 0, start.Length) != 0)
                {
                    continue;
                }

                // A missing end is searched once.
                var close = text.IndexOf(end, open + start.Length, StringComparison.Ordinal);
                if (close < 0)
                {
                    blocks = [.. blocks.Where((_, other) => other != i)];
                    break;
                }

                result.Append(text, kept, open - kept);
                at = kept = close + end.Length;
                break;
            }
        }

        return result.Append(text, kept, text.Length - kept).ToString();
    }
}
