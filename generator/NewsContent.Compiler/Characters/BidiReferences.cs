using System.Globalization;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Characters;

/// <summary>
/// Warns of bidirectional controls that are written as references, such as <c>&amp;#x202E;</c>, in the HTML of a body. In code spans of Markdown, a reference is only text.
/// </summary>
internal static class BidiReferences
{
    private const int MaxReferenceLength = 12;

    public static void Check(string html, ISourceMap sourceMap, ProblemBag problems)
    {
        if (problems.Has(BodyProblems.BidiControl))
        {
            return;
        }

        var count = 0;
        var first = default(TextSpan);
        var codePoint = 0;
        var line = default(CheckedLine);
        for (var i = 0; i < html.Length; i++)
        {
            if (Find(html, i, ref line) is var (length, c))
            {
                (first, codePoint) = count++ == 0 ? (new TextSpan(i, length), c) : (first, codePoint);
            }
        }

        if (count > 0)
        {
            problems.Add(BodyProblems.BidiControl, sourceMap.Map(first), count.ToString(CultureInfo.InvariantCulture), CharacterCheck.NameOf(codePoint));
        }
    }

    private static (int Length, int CodePoint)? Find(string html, int index, ref CheckedLine line)
    {
        if (BidiControls.IsFormatting(html[index]))
        {
            line = line.For(html, index);
            return line.IsInOrder ? null : (1, html[index]);
        }

        if (html[index] != '&' || index + 2 >= html.Length || html[index + 1] != '#')
        {
            return null;
        }

        var isHex = html[index + 2] is 'x' or 'X';
        var start = index + (isHex ? 3 : 2);
        var end = start;
        while (end < html.Length && end - start < MaxReferenceLength && (isHex ? Ascii.IsHexDigit(html[end]) : Ascii.IsDigit(html[end])))
        {
            end++;
        }

        return int.TryParse(html.Substring(start, end - start), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var codePoint)
            && codePoint <= char.MaxValue && BidiControls.IsFormatting((char)codePoint)
            ? (end - index + (end < html.Length && html[end] == ';' ? 1 : 0), codePoint)
            : null;
    }
}
