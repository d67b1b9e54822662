using System.Globalization;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>The location where front matter should be closed: a line that is almost <c>---</c>, or the line after the last key.</summary>
/// <param name="Span">The line that is almost <c>---</c>, otherwise the opening line.</param>
/// <param name="Remedy">The change.</param>
internal readonly record struct MissingClosing(TextSpan Span, string Remedy)
{
    private const string Fence = "---";
    private const int MaxShown = 20;

    // Dashes of other scripts and rules of other formats, or a fence with other text on its line.
    private static readonly Regex Rule = new(@"\A([\p{Pd}\u2212\u2500\u2501_=~*+\s]{2,}|[.\u2026]{2,}|---.*)\z", RegexOptions.CultureInvariant);

    // What YAML has between its keys: comments, items, and lines of values.
    private static readonly Regex Content = new(@"\A(\s|#|- |[\]}]|[""']?[\p{L}\p{N}_][\p{L}\p{N}_. -]*(?:[""']\s*|[^\S ]\s*)?:)", RegexOptions.CultureInvariant);

    /// <summary>Searches the front matter up to the first line that is not part of it.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="fence">The opening line without a closing line.</param>
    public static MissingClosing Find(string text, FrontMatterFence fence)
    {
        var last = 1;
        var number = 1;
        for (var start = fence.FrontMatter.Start; start < text.Length; start = text.IndexOf('\n', start) + 1)
        {
            number++;
            var end = text.IndexOf('\n', start);
            var line = TextSpan.FromBounds(start, end < 0 ? text.Length : end);
            var content = text.Substring(line.Start, line.Length);
            var written = content.Trim().Trim('\uFEFF', '\u200B', '\u2060');
            if (written.Length > 0 && Rule.IsMatch(written))
            {
                return new(line.Trim(text), Correction(number, written));
            }

            if (written.Length > 0 && !Content.IsMatch(content))
            {
                break;
            }

            last = written.Length > 0 ? number : last;
            if (end < 0)
            {
                break;
            }
        }

        return new(fence.Opening, string.Format(CultureInfo.InvariantCulture, "add a line '---' after line {0}", last));
    }

    private static string Correction(int line, string written) => written == Fence
        ? string.Format(CultureInfo.InvariantCulture, "delete everything before '---' on line {0}", line)
        : string.Format(
            CultureInfo.InvariantCulture,
            written.StartsWith(Fence, StringComparison.Ordinal) && written.Trim('-').Length > 0 ? "line {0} is '{1}', so delete everything after '---'" : "line {0} is '{1}', so write exactly three hyphens",
            line,
            ShortText.Cut(written, MaxShown));
}
