using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Bodies.Selection.Patterns;

/// <summary>Finds the ends of the parts of a pattern, by the rules of .NET.</summary>
internal static class PatternScanner
{
    private const string LinearAdvice = ", which does not run in linear time; delete it";

    /// <summary>Returns the end of the bracketed class at a position.</summary>
    public static int EndOfClass(string text, int at)
    {
        at++;
        at += text[at] == '^' ? 1 : 0;
        for (var isFirst = true; ; isFirst = false)
        {
            switch (text[at])
            {
                case ']' when !isFirst:
                    return at + 1;
                case '\\':
                    at += text[at + 1] == 'c' ? 3 : 2;
                    break;
                case '[' when text[at + 1] == ':':
                    throw new PatternMistakeException(@"it has '[:' in brackets; write '\[:' for the two characters");
                case '-' when text[at + 1] == '[' && !isFirst:
                    // A subtracted class, which is last.
                    at = EndOfClass(text, at + 1);
                    break;
                default:
                    at++;
                    break;
            }
        }
    }

    /// <summary>Returns the end of the escape at a position.</summary>
    public static int EndOfEscape(string text, int at)
    {
        var c = text[at + 1];
        switch (c)
        {
            case 'p' or 'P':
                return text.IndexOf('}', at) + 1;
            case 'x':
                return at + 4;
            case 'u':
                return at + 6;
            case 'c':
                return at + 3;
            case '0':
                var end = at + 2;
                while (end < at + 4 && end < text.Length && text[end] is >= '0' and <= '7')
                {
                    end++;
                }

                return end;
            case (>= '1' and <= '9') or 'k' or 'G' or '<' or '\'':
                throw new PatternMistakeException($@"it uses '\{c}'{LinearAdvice}");
            default:
                return at + 2;
        }
    }

    /// <summary>Returns the repetition at a position; <c>null</c> if there is none.</summary>
    public static (int Min, int? Max, int End)? ReadQuantifier(string text, int at)
    {
        switch (text[at])
        {
            case '*':
                return (0, null, at + 1);
            case '+':
                return (1, null, at + 1);
            case '?':
                return (0, 1, at + 1);
            case '{' when Regex.Match(text.Substring(at), @"\A\{([0-9]+)(,)?([0-9]+)?\}") is { Success: true } match && (match.Groups[2].Success || !match.Groups[3].Success):
                var min = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
                int? max = match.Groups[3].Success ? int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture) : match.Groups[2].Success ? null : min;
                return (min, max, at + match.Length);
            default:
                return null;
        }
    }

    /// <summary>Returns the start of a group, up to its content.</summary>
    public static PatternGroup ReadGroupStart(string text, int at)
    {
        if (text[at + 1] != '?')
        {
            return new(PatternGroupKind.Capture, at + 1);
        }

        switch (text[at + 2])
        {
            case '#':
                return new(PatternGroupKind.Comment, text.IndexOf(')', at) + 1);
            case '<' when text[at + 3] is not ('=' or '!'):
            case '\'':
                var end = text.IndexOf(text[at + 2] == '<' ? '>' : '\'', at + 3);
                return text.IndexOf('-', at, end - at) < 0
                    ? new(PatternGroupKind.Capture, end + 1)
                    : throw new PatternMistakeException("it uses a balancing group" + LinearAdvice);
            case '=' or '!' or '<' or '>' or '(':
                throw new PatternMistakeException($"it uses '(?{text[at + 2]}'{LinearAdvice}");
            default:
                return ReadOptions(text, at + 2);
        }
    }

    private static PatternGroup ReadOptions(string text, int at)
    {
        var (set, cleared) = (RegexOptions.None, RegexOptions.None);
        for (var isSet = true; ; at++)
        {
            switch (text[at])
            {
                case ':':
                    return new(PatternGroupKind.Plain, at + 1, set, cleared);
                case ')':
                    return new(PatternGroupKind.Options, at + 1, set, cleared);
                case '-' or '+':
                    isSet = text[at] == '+';
                    continue;
            }

            var option = text[at] switch
            {
                'i' or 'I' => RegexOptions.IgnoreCase,
                'm' or 'M' => RegexOptions.Multiline,
                's' or 'S' => RegexOptions.Singleline,
                _ => throw new PatternMistakeException($"it uses the option '{text[at]}'; use only i, m and s"),
            };
            set = isSet ? set | option : set & ~option;
            cleared = isSet ? cleared & ~option : cleared | option;
        }
    }
}

/// <param name="Kind">The kind of group.</param>
/// <param name="End">The offset of the content.</param>
/// <param name="Set">The options that it sets.</param>
/// <param name="Cleared">The options that it clears.</param>
internal readonly record struct PatternGroup(PatternGroupKind Kind, int End, RegexOptions Set = RegexOptions.None, RegexOptions Cleared = RegexOptions.None);

/// <summary>The kinds of groups.</summary>
internal enum PatternGroupKind
{
    /// <summary><c>(a)</c></summary>
    Capture,

    /// <summary><c>(?:a)</c></summary>
    Plain,

    /// <summary><c>(?i)</c></summary>
    Options,

    /// <summary><c>(?#a)</c></summary>
    Comment,
}
