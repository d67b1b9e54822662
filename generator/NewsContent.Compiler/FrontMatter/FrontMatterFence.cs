using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>
/// The spans of the front matter and the body of a post. Jekyll's rule (<c>YAML_FRONT_MATTER_REGEXP</c> in <c>lib/jekyll/document.rb</c>): the first line is <c>---</c> and
/// white space. The next line that consists of <c>---</c> or <c>...</c> and white space closes the front matter. Blank lines after it are not part of the body.
/// </summary>
internal readonly record struct FrontMatterFence(FenceKind Kind, TextSpan Opening, TextSpan FrontMatter, int BodyStart)
{
    public static FrontMatterFence Find(string text)
    {
        var first = LineAt(text, 0);
        if (!IsFence(text, first, allowDots: false))
        {
            return new(FenceKind.None, first.Trim(text), default, 0);
        }

        var opening = new TextSpan(0, 3);
        var start = NextLine(text, first);
        for (var line = LineAt(text, start); ; line = LineAt(text, NextLine(text, line)))
        {
            if (line.Start >= text.Length)
            {
                // As in Jekyll, the whole file is the body.
                return new(FenceKind.NotClosed, opening, TextSpan.FromBounds(start, text.Length), 0);
            }

            if (IsFence(text, line, allowDots: true))
            {
                var body = line.End;
                while (body < text.Length && Ascii.IsRubySpace(text[body]))
                {
                    body++;
                }

                // An indented first line keeps its indentation, because it can be a code block.
                while (body > line.End && text[body - 1] != '\n')
                {
                    body--;
                }

                return new(FenceKind.Closed, opening, TextSpan.FromBounds(start, line.Start), body);
            }
        }
    }

    private static bool IsFence(string text, TextSpan line, bool allowDots)
    {
        if (line.Length < 3 || !(Is("---") || (allowDots && Is("..."))))
        {
            return false;
        }

        for (var i = line.Start + 3; i < line.End; i++)
        {
            if (!Ascii.IsRubySpace(text[i]))
            {
                return false;
            }
        }

        return true;

        bool Is(string fence) => string.CompareOrdinal(text, line.Start, fence, 0, 3) == 0;
    }

    private static TextSpan LineAt(string text, int start)
    {
        var end = start < text.Length ? text.IndexOf('\n', start) : -1;
        return TextSpan.FromBounds(start, end < 0 ? text.Length : end);
    }

    private static int NextLine(string text, TextSpan line) => Math.Min(line.End + 1, text.Length);
}

internal enum FenceKind
{
    None,
    NotClosed,
    Closed,
}
