using System.Text.RegularExpressions;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.FrontMatter.Misread;

/// <summary>Finds lines of text that were meant as items of a list or as keys: <c>-rates</c>, <c>• rates</c>, <c>path:/a.png</c>, <c>path：/a.png</c>.</summary>
internal static class LineCheck
{
    private static readonly Regex Item = new(@"\A(?<mark>[-\u2010-\u2015\u2212\u2022\u00B7*+])(?<space>[\s\u200B\uFEFF]?)(?<rest>[^\s-].*)\z", RegexOptions.CultureInvariant);
    private static readonly Regex Key = new(@"\A(?<key>[a-z_][a-z0-9_-]+)(?<colon>:(?!//)|\s*[：﹕︰])(?<rest>[^:\s].*|[" + OtherSpaces.All + @"].*)\z", RegexOptions.CultureInvariant);

    // Schemes of URLs without slashes.
    private static readonly string[] Schemes = ["mailto", "tel", "sms", "data", "urn", "doi", "isbn", "geo", "magnet", "news", "xmpp"];

    /// <summary>Returns whether a line was reported.</summary>
    public static bool Check(WrittenScalar value, ProblemBag problems)
    {
        if (FindLine(value) is not var (span, what, reason, written))
        {
            return false;
        }

        problems.Add(FrontMatterProblems.LineAsText, span, value.File.GetText(span), what, reason, written);
        return true;
    }

    private static (TextSpan Span, string What, string Reason, string Written)? FindLine(WrittenScalar value)
    {
        var lines = LinesOf(value);
        if (lines.Count == 0)
        {
            return null;
        }

        var startsLine = lines[0].Start == value.File.GetLine(lines[0].Start).Trim(value.File.Text).Start;
        for (var i = startsLine ? 0 : 1; i < lines.Count; i++)
        {
            var line = value.File.GetText(lines[i]);
            if ((FindItem(value, line, above: i == 0 ? null : value.File.GetText(lines[i - 1])) ?? (i == 0 && IsBulleted(value, lines) ? FindBullet(line) : null)) is var (reason, written))
            {
                return (lines[i], "an item of a list", reason, written);
            }

            if (FindKey(value, line, isFirst: i == 0) is var (difference, key))
            {
                return (lines[i], "a key", difference, key);
            }
        }

        if (startsLine || lines.Count != 1 || value is not { IsName: true, IsItem: false })
        {
            return null;
        }

        var words = FrontMatterValues.SplitWords(value.Scalar.Value);
        return Array.TrueForAll(words, static word => word.Length > 1 && word[0] == '-' && char.IsLetterOrDigit(word[1]))
            && SeparatedValues.ToList([.. words.Select(static word => word.Substring(1))]) is { } list
            ? (lines[0], "a list", "an item begins with '- ' on its own line", list)
            : null;
    }

    private static List<TextSpan> LinesOf(WrittenScalar value)
    {
        var lines = new List<TextSpan>();
        for (var at = value.Scalar.Span.Start; at < value.Scalar.Span.End; at = value.File.GetLine(at).End + 1)
        {
            var line = TextSpan.FromBounds(at, Math.Min(value.File.GetLine(at).End, value.Scalar.Span.End)).Trim(value.File.Text);
            if (line.Length > 0)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    // In a value that continues, a line can begin with a dash.
    private static (string Reason, string Written)? FindItem(WrittenScalar value, string line, string? above)
    {
        if (Item.Match(line) is not { Success: true } item)
        {
            return null;
        }

        var rest = item.Groups["rest"].Value;
        var space = item.Groups["space"].Value;
        if (item.Groups["mark"].Value != "-")
        {
            return value.IsName ? FindBullet(line) : null;
        }

        return space.Length > 0 && OtherSpaces.Is(space[0]) && (above is null || value.IsName) ? ("the space after the '-' is not a normal space", "- " + rest)
            : space.Length > 0 ? (value.IsName && above is not null ? ($"'{above}' above it is not an item", "- " + above) : null)
            : value.IsName || (above is null && !char.IsDigit(rest[0]) && rest[0] is not '.') ? ("no space follows the '-'", "- " + rest)
            : null;
    }

    private static (string Reason, string Written)? FindBullet(string line) =>
        Item.Match(line) is { Success: true } item ? ($"an item begins with '-', not with '{item.Groups["mark"].Value}'", "- " + item.Groups["rest"].Value) : null;

    private static bool IsBulleted(WrittenScalar value, List<TextSpan> lines)
    {
        var mark = value.File.Text[lines[0].Start];
        return mark != '-' && lines.Count > 1 && lines.TrueForAll(line => value.File.Text[line.Start] == mark);
    }

    private static (string Reason, string Written)? FindKey(WrittenScalar value, string line, bool isFirst)
    {
        if (Key.Match(line) is not { Success: true } match || value.IsItem)
        {
            return null;
        }

        var key = match.Groups["key"].Value;
        var colon = match.Groups["colon"].Value.Trim();
        var rest = match.Groups["rest"].Value;
        var isMeant = value.IsPostKey(key) || (isFirst && !value.IsSentence && !value.IsName && Array.IndexOf(Schemes, key) < 0);
        return !isMeant ? null
            : (colon != ":" ? $"'{colon}' is not ':'" : OtherSpaces.Is(rest[0]) ? "the space after the ':' is not a normal space" : "no space follows the ':'",
                $"{key}: {rest.TrimStart().TrimStart('\u200B', '\uFEFF')}");
    }
}
