using System.Globalization;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>The reason why a file has no front matter, as its author can fix it: the first line is almost <c>---</c>, or nothing resembles front matter.</summary>
/// <param name="Span">The text to change.</param>
/// <param name="Reason">The difference from a file with front matter.</param>
/// <param name="Remedy">The change.</param>
internal readonly record struct MissingOpening(TextSpan Span, string Reason, string Remedy)
{
    private const string Fence = "---";
    private const int MaxShown = 20;

    // Dashes of other scripts and rules of other formats. '+' is TOML, '{' is JSON.
    private static readonly Regex Rule = new(@"\A[\p{Pd}\u2212\u2500\u2501_=~*#;.\s]{2,}\z", RegexOptions.CultureInvariant);
    private static readonly Regex Closing = new(@"\n---[ \t]*(\n|\z)", RegexOptions.CultureInvariant);
    private static readonly Regex FrontMatter = new(@"\G\n(?:[ \t]*(?:#.*)?\n)*(?:title|date|layout|lang|tags?|categor(?:y|ies)|authors?|description|slug|permalink|published):(?: .*)?\n(?:(?:[A-Za-z_][\w.-]*:|[ \t]|-[ \t]|#).*\n|\n)*---[ \t]*(?:\n|\z)", RegexOptions.CultureInvariant);
    private static readonly Regex Key = new(@"\A\s*(#|[""']?[\p{L}_][\p{L}\p{N}_. -]*(?:[""']\s*|[^\S ]\s*)?[:=]|\p{Pd}{2,}\s*\z)", RegexOptions.CultureInvariant);

    /// <summary>Compares the start of a file without front matter with front matter.</summary>
    /// <param name="text">The text of the file.</param>
    public static MissingOpening Find(string text)
    {
        var start = 0;
        while (start < text.Length && IsBlank(text[start]))
        {
            start++;
        }

        var lineStart = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        var first = TextSpan.FromBounds(start, LineAt(text, start).End).Trim(text);
        var written = text.Substring(first.Start, first.Length);
        var isFront = LineAfter(text, LineAt(text, start)) is { } next && Key.IsMatch(next);
        if (FromOtherFormat(written, isFront) is var (reason, remedy))
        {
            return new(first, reason, remedy);
        }

        return FromTextBefore(text) is { } before ? before
            : !isFront ? Nothing(text)
            : written != Fence ? FromRule(text, first, written)
            : lineStart < start ? new(first, IsIndented(text, lineStart, start) ? "'---' is indented" : "an invisible character precedes '---'", "delete everything before it, so that the file begins with '---'")
            : FromBlankLines(text, lineStart);
    }

    private static (string Reason, string Remedy)? FromOtherFormat(string line, bool isFront) =>
        isFront && line == "+++" ? ("'+++' begins TOML, which Jekyll does not read", "write '---' instead of both '+++', and YAML such as 'title: …' between them")
        : isFront && line.StartsWith("```", StringComparison.Ordinal) ? ($"'{line}' begins a code block", "write '---' instead of it, and instead of the line that ends the block")
        : isFront && line == "{" ? ("'{' begins JSON, which Jekyll does not read", "write YAML such as 'title: …' between two lines '---'")
        : null;

    private static MissingOpening FromBlankLines(string text, int end)
    {
        var count = text.Substring(0, end).Count(c => c == '\n');
        var span = TextSpan.FromBounds(0, end);
        return count == 1
            ? new(span, "line 1 is blank", "delete it so that '---' is the first line")
            : new(span, string.Format(CultureInfo.InvariantCulture, "lines 1 to {0} are blank", count), "delete them so that '---' is the first line");
    }

    private static bool IsIndented(string text, int from, int to) => text.Substring(from, to - from).Any(char.IsWhiteSpace);

    private static MissingOpening Nothing(string text) =>
        new(LineAt(text, 0).Trim(text), "its first line is not '---'", "begin the file with a line '---', then 'title: …', then a line '---'");

    // Text before front matter. A heading that is underlined with '---' is followed by text, not by keys up to another '---'.
    private static MissingOpening? FromTextBefore(string text)
    {
        const int MaxLines = 20;

        var line = LineAt(text, 0);
        for (var number = 1; number <= MaxLines && line.End < text.Length; number++)
        {
            var content = text.Substring(line.Start, line.Length);
            if (content.TrimEnd() == Fence)
            {
                var isFirst = string.IsNullOrWhiteSpace(text.Substring(0, line.Start));
                return !isFirst && FrontMatter.IsMatch(text, line.End)
                    ? new(TextSpan.FromBounds(0, line.Start).Trim(text), string.Format(CultureInfo.InvariantCulture, "text precedes '---' on line {0}", number), "move the text after the closing '---', or delete it, so that '---' is the first line")
                    : null;
            }

            line = LineAt(text, line.End + 1);
        }

        return null;
    }

    private static MissingOpening FromRule(string text, TextSpan first, string written)
    {
        var line = 1 + text.Substring(0, first.Start).Count(c => c == '\n');
        var where = string.Format(CultureInfo.InvariantCulture, "line {0} is", line);
        var before = line == 1 ? "" : ", and delete the blank lines before it";
        if (Rule.IsMatch(written))
        {
            var shown = ShortText.Cut(written, MaxShown);
            return new(first, $"{where} '{shown}', not '---'", (IsClosedBy(text, first.End, written) ? $"write '---' instead of both '{shown}'" : "write exactly three hyphens on that line") + before);
        }

        // '--- # comment' or '---yaml': the fence must be alone on its line.
        return written.StartsWith(Fence, StringComparison.Ordinal)
            ? new(first, $"{where} '{written}', not only '---'", "delete everything after '---' on that line" + before)
            : written.IndexOf(':') > 0 && Key.IsMatch(written) && Closing.IsMatch(text)
                ? new(first, "no line '---' precedes its first key", "write a line '---' before this line" + (line == 1 ? "" : ", at the start of the file"))
                : Nothing(text);
    }

    // Whether the line comes before a line that closes front matter.
    private static bool IsClosedBy(string text, int start, string written)
    {
        for (var at = start + 1; at < text.Length;)
        {
            var line = LineAt(text, at);
            var content = text.Substring(line.Start, line.Length).Trim();
            if (content == written || content is Fence or "...")
            {
                return content == written;
            }

            at = line.End + 1;
        }

        return false;
    }

    // White space and the invisible characters that editors put at the start.
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u2060';

    private static string? LineAfter(string text, TextSpan line)
    {
        for (var at = line.End + 1; at < text.Length;)
        {
            var next = LineAt(text, at);
            var content = text.Substring(next.Start, next.Length);
            if (content.Trim().Length > 0)
            {
                return content;
            }

            at = next.End + 1;
        }

        return null;
    }

    private static TextSpan LineAt(string text, int start)
    {
        var end = start < text.Length ? text.IndexOf('\n', start) : -1;
        return TextSpan.FromBounds(start, end < 0 ? text.Length : end);
    }
}
