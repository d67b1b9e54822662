using System.Text.RegularExpressions;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>The lines that were meant as front matter, but are text because a line <c>---</c> is missing or misspelled.</summary>
internal static class IntendedFrontMatter
{
    // The keys of a post are at its start.
    private const int MaxLines = 100;

    private static readonly Regex Rule = new(@"\A(?:[\p{Pd}\u2212\u2500\u2501_=~*+\s]{2,}|[.\u2026]{2,}|---.*|```.*)\z", RegexOptions.CultureInvariant);
    private static readonly Regex Key = new(@"\A[\p{L}_][\p{L}\p{N}_-]*:(?:\s|\z)", RegexOptions.CultureInvariant);
    private static readonly Regex Inner = new(@"\A(?:\s|#|- |[\]}])", RegexOptions.CultureInvariant);

    /// <summary>Returns the offset after these lines; 0 if the file begins with text.</summary>
    /// <param name="text">The text of the file.</param>
    public static int FindEnd(string text)
    {
        var (end, keys, rules) = (0, 0, 0);
        for (int start = 0, number = 0; start < text.Length && number < MaxLines; number++)
        {
            var next = text.IndexOf('\n', start) is var lineEnd and >= 0 ? lineEnd + 1 : text.Length;
            var line = text.Substring(start, next - start).TrimEnd();
            var written = line.Trim(' ', '\t', '\uFEFF', '\u200B', '\u2060');
            if (written.Length == 0 && keys > 0)
            {
                return end;
            }

            if (written.Length > 1 && Rule.IsMatch(written))
            {
                if (keys > 0)
                {
                    return next;
                }

                rules++;
            }
            else if (Key.IsMatch(written))
            {
                keys++;
                end = next;
            }
            else if (written.Length > 0 && (keys > 0 ? !Inner.IsMatch(line) : rules > 0))
            {
                return end;
            }

            start = next;
        }

        return end;
    }
}
