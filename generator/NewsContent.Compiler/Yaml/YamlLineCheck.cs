using System.Text.RegularExpressions;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

/// <summary>
/// Finds the first line with a common mistake in YAML that the parser has rejected. The parser often stops lines later.
/// </summary>
internal sealed class YamlLineCheck
{
    private const int MaxColumns = 40;

    private static readonly Regex KeyWithoutSpace = new(@"\A[\p{L}_][\p{L}\p{N}_.-]*:(?!//)[^\s:]", RegexOptions.CultureInvariant);
    private static readonly Regex KeyWithOtherSpace = new(@"\A[\p{L}_][\p{L}\p{N}_.-]*:(?=[" + OtherSpaces.All + "])", RegexOptions.CultureInvariant);
    private static readonly Regex KeyWithWideColon = new(@"\A[\p{L}_][\p{L}\p{N}_.-]*\s*[：﹕︰]", RegexOptions.CultureInvariant);
    private static readonly Regex KeyWithEquals = new(@"\A(?<key>[\p{L}_][\p{L}\p{N}_.-]*)\s*=\s*(?=\S)", RegexOptions.CultureInvariant);
    private static readonly Regex PlainKey = new(@"\A[\p{L}_][\p{L}\p{N}_.-]*\z", RegexOptions.CultureInvariant);
    private static readonly Regex ItemWithoutSpace = new(@"\A-[\p{L}\p{N}""'\[{]", RegexOptions.CultureInvariant);
    private static readonly Regex Bullet = new(@"\A[*+\u2022\u2013\u2014]\s+(?<item>\S.*)\z", RegexOptions.CultureInvariant);
    private static readonly Regex BlockScalar = new(@"\A[|>][-+0-9]*\z", RegexOptions.CultureInvariant);

    private static readonly string[] OtherComments = ["//", "/*", "<!--"];

    private readonly SourceFile _file;

    // The column of the key of a block scalar ('|' or '>'), of the key whose plain value can continue, and of the last key; -1 if there is none.
    private int _blockColumn = -1;
    private int _plainColumn = -1;
    private int _keyColumn = -1;

    // The last key if its value ends on its line, so that a deeper key is a mistake; null if there is none.
    private string? _completeKey;
    private int _brackets;
    private FlowValue? _flow;
    private bool _isTab;
    private char _quote;
    private TextSpan _quoteLine;
    private string _quoteValue = "";

    private YamlLineCheck(SourceFile file) => _file = file;

    /// <summary>Returns the first mistake up to the position where the parser stopped; <c>null</c> if no line has a known mistake.</summary>
    public static YamlMistake? Find(SourceFile file, TextSpan yaml, int errorAt)
    {
        var check = new YamlLineCheck(file);
        for (var at = yaml.Start; at < yaml.End;)
        {
            var line = TextSpan.FromBounds(at, file.GetLine(at).End);

            // The parser reports a tab indentation at the key above the line.
            if (check.CheckLine(line) is { } mistake && (at <= errorAt || check._isTab))
            {
                return mistake;
            }

            at = line.End + 1;
        }

        return null;
    }

    private YamlMistake? CheckLine(TextSpan line)
    {
        var span = line.Trim(_file.Text);
        var content = _file.GetText(span);
        if (content.Length == 0)
        {
            return null;
        }

        var column = span.Start - line.Start;
        if (_quote != '\0')
        {
            return EndQuote(content);
        }

        if (_brackets > 0)
        {
            // The next key shows that a bracket is missing.
            var isKey = column <= _keyColumn && FindColon(content, 0) is > 0 and var end && PlainKey.IsMatch(content.Substring(0, end));
            _brackets += FlowValue.Opened(content);
            return isKey ? _flow!.NotClosed : null;
        }

        var indent = _file.Text.IndexOf('\t', line.Start, column);
        _isTab = indent >= 0;
        if (indent >= 0 && (_blockColumn < 0 || indent <= line.Start + _blockColumn))
        {
            return new YamlMistake(TextSpan.FromBounds(indent, span.End), indent == line.Start
                ? "this line begins with a tab; indent with spaces"
                : "the indentation of this line has a tab; indent with spaces");
        }

        var isEntry = content.StartsWith("- ", StringComparison.Ordinal) || FindColon(content, 0) > 0;
        if (isEntry && _blockColumn < 0 && _file.GetText(TextSpan.FromBounds(line.Start, span.Start)).FirstOrDefault(OtherSpaces.Is) is not '\0' and var space)
        {
            return SpaceMistake(TextSpan.FromBounds(line.Start, span.End), "before this line", space);
        }

        if (content[0] != '#' && _completeKey is not null && column > _keyColumn && CheckDeeperKey(span, content) is { } mistake)
        {
            return mistake;
        }

        if (content[0] == '#' || (_blockColumn >= 0 && column > _blockColumn) || (_plainColumn >= 0 && column > _plainColumn))
        {
            return null;
        }

        _blockColumn = _plainColumn = -1;
        return CheckItem(span, content, column);
    }

    private YamlMistake? CheckDeeperKey(TextSpan span, string content) =>
        FindColon(content, 0) is > 0 and var colon && PlainKey.IsMatch(content.Substring(0, colon))
            ? new YamlMistake(span, $"'{Show(content.Substring(0, colon))}' is indented more than '{Show(_completeKey!)}' above; begin both lines in the same column")
            : null;

    private YamlMistake? CheckItem(TextSpan span, string content, int column)
    {
        var start = 0;
        while (start + 1 < content.Length && content[start] == '-' && content[start + 1] is ' ' or '\t')
        {
            start++;
            while (content[start] is ' ' or '\t')
            {
                start++;
            }
        }

        var colon = FindColon(content, start);
        if (colon < 0 && start == 0 && content.Length > 1 && content[0] == '-' && OtherSpaces.Is(content[1]))
        {
            return SpaceMistake(span, "after the '-'", content[1]);
        }

        if (colon < 0 && start == 0 && ItemWithoutSpace.IsMatch(content))
        {
            return new YamlMistake(span, $"'{Show(content)}' is not an item of a list; write a space after the '-'");
        }

        if (colon < 0 && start == 0 && _completeKey is null && Bullet.Match(content) is { Success: true } bullet)
        {
            return new YamlMistake(span, $"'{Show(content)}' is not an item of a list; write '- {Show(bullet.Groups["item"].Value)}'");
        }

        return colon >= 0
            ? CheckValue(span, content.Substring(start, colon - start), content.Substring(colon + 1).Trim(), column + start)
            : CheckWithoutColon(span, content, start, column);
    }

    private YamlMistake? CheckWithoutColon(TextSpan span, string content, int start, int column)
    {
        // An item of a list and the indented text after a key can contain a colon.
        if (start == 0 && column <= Math.Max(_keyColumn, 0))
        {
            if (KeyWithOtherSpace.Match(content) is { Success: true } other)
            {
                return SpaceMistake(span, $"after '{Show(other.Value)}'", content[other.Length]);
            }

            if (KeyWithoutSpace.IsMatch(content))
            {
                return new YamlMistake(span, $"'{Show(content)}' is not 'key: value'; write a space after the colon");
            }

            if (KeyWithEquals.Match(content) is { Success: true } equals)
            {
                return new YamlMistake(span, $"'{Show(content)}' is not 'key: value'; write '{Show($"{equals.Groups["key"].Value}: {content.Substring(equals.Length)}")}'");
            }

            if (KeyWithWideColon.Match(content) is { Success: true } wide)
            {
                return new YamlMistake(span, $"'{Show(content)}' is not 'key: value'; write ': ' in place of '{wide.Value[wide.Length - 1]}'");
            }
        }

        if (start == 0 && Array.Find(OtherComments, mark => content.StartsWith(mark, StringComparison.Ordinal)) is { } comment)
        {
            return new YamlMistake(new TextSpan(span.Start, comment.Length), $"'{comment}' does not begin a comment in YAML; write '#'");
        }

        return start > 0 ? CheckValue(span, "", content.Substring(start), column) : null;
    }

    private YamlMistake? CheckValue(TextSpan span, string key, string value, int column)
    {
        if (key.Length > 0)
        {
            _keyColumn = column;
        }

        _completeKey = null;
        if (value.Length == 0 || value[0] == '#')
        {
            return null;
        }

        // The value ends where the line ends.
        span = TextSpan.FromBounds(span.End - value.Length, span.End);
        if (key.Length > 0 && value.StartsWith("- ", StringComparison.Ordinal))
        {
            return new YamlMistake(span, $"a list cannot begin on the line of its key; write '{Show($"{key}: [{string.Join(", ", value.Substring(2).Split([" - "], StringSplitOptions.RemoveEmptyEntries).Select(static item => item.Trim()))}]")}', or put the value in quotes if it is text");
        }

        if (value[0] is '"' or '\'')
        {
            return CheckQuoted(span, key, value);
        }

        if (value[0] is '[' or '{')
        {
            _flow = new FlowValue(span, Show(key), value[0]);
            _brackets = Math.Max(0, FlowValue.Opened(value));
            _completeKey = _brackets == 0 && key.Length > 0 ? key : null;
            return _flow.FindComment(value) ?? _flow.Find(WithoutComment(value));
        }

        if (BlockScalar.IsMatch(WithoutComment(value)))
        {
            _blockColumn = column;
            return null;
        }

        // After an anchor or a type, the value can follow on deeper lines.
        _plainColumn = column;
        _completeKey = key.Length > 0 && value[0] is not ('&' or '!') ? key : null;
        return FindColon(value, 0) >= 0 && TypographicQuotes.Around(value) is { } quotes
            ? new YamlMistake(span, TypographicQuotes.Encloses(value) ? $"{quotes} are not YAML quotes; write \"…\"" : $"the value contains a ':'; put all of it in quotes, such as '{Show(value.Replace("'", "''"))}'")
            : null;
    }

    private YamlMistake? CheckQuoted(TextSpan span, string key, string value)
    {
        var end = QuotedValueHint.FindEnd(value);
        if (end < 0)
        {
            (_quote, _quoteLine, _quoteValue) = (value[0], span, value);
            return null;
        }

        _completeKey = key.Length > 0 ? key : null;
        var rest = value.Substring(end).TrimStart();
        return rest.Length == 0 || (rest[0] == '#' && char.IsWhiteSpace(value[end])) || (key.Length == 0 && rest[0] == ':')
            ? null
            : new YamlMistake(
                new TextSpan(span.End - rest.Length, WithoutComment(rest).Length),
                QuotedValueHint.Describe(key, value.Substring(0, end) + WithoutComment(value.Substring(end))));
    }

    // If text follows the closing quote, that quote belongs to another value.
    private YamlMistake? EndQuote(string content)
    {
        var end = QuotedValueHint.FindEnd(_quote + content);
        if (end < 0)
        {
            return null;
        }

        var rest = content.Substring(end - 1).TrimStart();
        var quote = _quote;
        _quote = '\0';
        return rest.Length == 0 || rest[0] == '#' ? null : new YamlMistake(_quoteLine, YamlErrorHint.NotClosed(_quoteValue));
    }

    private static int FindColon(string text, int start)
    {
        if (start < text.Length && text[start] is '"' or '\'')
        {
            start = QuotedValueHint.FindEnd(text, start) is > 0 and var end ? end : text.Length;
            return start < text.Length && text[start] == ':' ? start : -1;
        }

        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == ':' && (i + 1 == text.Length || text[i + 1] is ' ' or '\t'))
            {
                return i;
            }
        }

        return -1;
    }

    private static string WithoutComment(string value) =>
        value.IndexOf(" #", StringComparison.Ordinal) is > 0 and var comment ? value.Substring(0, comment).TrimEnd() : value;

    private static YamlMistake SpaceMistake(TextSpan span, string place, char space) =>
        new(span, $"the space {place} is a {OtherSpaces.Describe(space)}; write a normal space");

    private static string Show(string text) => ShortText.Cut(text, MaxColumns);
}
