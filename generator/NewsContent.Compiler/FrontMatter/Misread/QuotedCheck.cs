using System.Text.RegularExpressions;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.FrontMatter.Misread;

/// <summary>Finds quoted values with another content than the file shows: a path with <c>\n</c>, and a closing quote that is missing on its line.</summary>
internal static class QuotedCheck
{
    private static readonly Regex DrivePath = new(@"(?<![\p{L}\p{N}])[A-Za-z]:\\[\p{L}\p{N}]", RegexOptions.CultureInvariant);
    private static readonly Regex Key = new(@"\G(?<key>[a-z_]{3,}):(?: \S|\s*\n)", RegexOptions.CultureInvariant);

    // The escapes of control characters and special spaces, which text does not contain on purpose.
    private static readonly Dictionary<char, string> Escapes = new()
    {
        ['n'] = "a line break",
        ['r'] = "a line break",
        ['t'] = "a tab",
        ['a'] = "a control character",
        ['b'] = "a control character",
        ['e'] = "a control character",
        ['f'] = "a control character",
        ['v'] = "a control character",
        ['0'] = "a control character",
        ['_'] = "a no-break space",
        ['N'] = "a line break",
        ['L'] = "a line break",
        ['P'] = "a line break",
    };

    public static void Check(WrittenScalar value, ProblemBag problems)
    {
        var raw = value.Raw;
        if (raw.Length > 0 && raw[0] is '"' or '\'')
        {
            CheckLines(value, raw, problems);
            CheckEscape(value, raw, problems);
        }
    }

    // A line in the column of the key that looks like a key was not meant to be in the quotes.
    private static void CheckLines(WrittenScalar value, string raw, ProblemBag problems)
    {
        var text = value.File.Text;
        var column = value.KeyStart - value.File.GetLine(value.KeyStart).Start;
        for (var at = raw.IndexOf('\n'); at >= 0; at = raw.IndexOf('\n', at + 1))
        {
            var start = value.Scalar.Span.Start + at + 1;
            var line = value.File.GetLine(start);
            var first = line.Trim(text).Start;
            if (first - line.Start <= column && Key.Match(text, first) is { Success: true } key && value.IsPostKey(key.Groups["key"].Value))
            {
                var opening = TextSpan.FromBounds(value.KeyStart, value.File.GetLine(value.KeyStart).End).Trim(text);
                problems.Add(FrontMatterProblems.KeyInQuotes, opening, value.Subject, key.Groups["key"].Value, raw[0].ToString());
                return;
            }
        }
    }

    private static void CheckEscape(WrittenScalar value, string raw, ProblemBag problems)
    {
        if (raw[0] != '"' || raw.IndexOf('\\') < 0)
        {
            return;
        }

        var isOneLine = value.IsIdentifier || value.IsName || value.Key == "title" || DrivePath.IsMatch(raw);
        for (var i = raw.IndexOf('\\'); i >= 0 && i + 1 < raw.Length; i = i + 2 < raw.Length ? raw.IndexOf('\\', i + 2) : -1)
        {
            var escape = raw[i + 1];
            var isLineOrTab = escape is 'n' or 't' || (escape == 'r' && string.CompareOrdinal(raw, i, "\\r\\n", 0, 4) == 0);
            if (!Escapes.TryGetValue(escape, out var meaning) || (isLineOrTab && !isOneLine))
            {
                continue;
            }

            var inside = raw.Substring(1, raw.Length - 2);
            var single = inside.IndexOf("\\\\", StringComparison.Ordinal) < 0 && inside.IndexOf('"') < 0 && inside.IndexOf('\n') < 0 ? WrittenScalar.InQuotes(inside) : "";
            problems.Add(FrontMatterProblems.EscapeInValue, new TextSpan(value.Scalar.Span.Start + i, 2), raw.Substring(i, 2), value.Subject, meaning, single);
            return;
        }
    }
}
