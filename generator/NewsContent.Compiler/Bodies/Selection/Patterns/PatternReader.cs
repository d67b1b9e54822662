using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Bodies.Selection.Patterns;

/// <summary>
/// Parses a pattern that .NET has accepted. Constructs that cannot be matched in linear time, such as backreferences and lookarounds, are mistakes.
/// </summary>
internal sealed class PatternReader
{
    private readonly string _text;
    private readonly Dictionary<(string Source, RegexOptions Options), CharacterSet> _sets = [];
    private RegexOptions _options;
    private int _at;

    private PatternReader(string text) => _text = text;

    /// <exception cref="PatternMistakeException">The pattern has an unsupported construct.</exception>
    public static PatternNode Read(string pattern) => new PatternReader(pattern).ReadChoice();

    // Options inside a group apply until its end.
    private PatternNode ReadChoice()
    {
        var options = _options;
        var alternatives = new List<PatternNode> { ReadSequence() };
        while (_at < _text.Length && _text[_at] == '|')
        {
            _at++;
            alternatives.Add(ReadSequence());
        }

        _options = options;
        return alternatives.Count == 1 ? alternatives[0] : new PatternNode.Choice(alternatives);
    }

    private PatternNode ReadSequence()
    {
        var parts = new List<PatternNode>();
        while (_at < _text.Length && _text[_at] is not ('|' or ')'))
        {
            if (ReadPart() is { } part)
            {
                parts.Add(ReadRepeat(part));
            }
        }

        return parts.Count == 1 ? parts[0] : new PatternNode.Sequence(parts);
    }

    private PatternNode? ReadPart()
    {
        switch (_text[_at])
        {
            case '(':
                return ReadGroup();
            case '[':
                return SetTo(PatternScanner.EndOfClass(_text, _at));
            case '^':
                _at++;
                return new PatternNode.Assertion(Has(RegexOptions.Multiline) ? PatternAssertion.LineStart : PatternAssertion.Start);
            case '$':
                _at++;
                return new PatternNode.Assertion(Has(RegexOptions.Multiline) ? PatternAssertion.LineEnd : PatternAssertion.EndOrLastLineEnd);
            case '\\':
                return ReadEscape();
            default:
                return SetTo(_at + 1);
        }
    }

    private PatternNode ReadEscape()
    {
        PatternAssertion? assertion = _text[_at + 1] switch
        {
            'A' => PatternAssertion.Start,
            'z' => PatternAssertion.End,
            'Z' => PatternAssertion.EndOrLastLineEnd,
            'b' => PatternAssertion.WordBoundary,
            'B' => PatternAssertion.NotWordBoundary,
            _ => null,
        };
        if (assertion is null)
        {
            return SetTo(PatternScanner.EndOfEscape(_text, _at));
        }

        _at += 2;
        return new PatternNode.Assertion(assertion.Value);
    }

    // Null for options and comments.
    private PatternNode? ReadGroup()
    {
        var group = PatternScanner.ReadGroupStart(_text, _at);
        var outer = _options;
        _at = group.End;
        if (group.Kind == PatternGroupKind.Comment)
        {
            return null;
        }

        _options = (_options | group.Set) & ~group.Cleared;
        if (group.Kind == PatternGroupKind.Options)
        {
            return null;
        }

        var content = ReadChoice();
        _options = outer;
        _at++;
        return group.Kind == PatternGroupKind.Capture ? new PatternNode.Capture(content) : content;
    }

    private PatternNode ReadRepeat(PatternNode part)
    {
        if (_at == _text.Length || PatternScanner.ReadQuantifier(_text, _at) is not var (min, max, end))
        {
            return part;
        }

        _at = end;
        var isLazy = _at < _text.Length && _text[_at] == '?';
        _at += isLazy ? 1 : 0;
        return max is not null || !part.CanBeEmpty
            ? new PatternNode.Repeat(part, min, max, isLazy)
            : throw new PatternMistakeException("a repeated part can match the empty string; make it match at least one character");
    }

    private PatternNode.Character SetTo(int end)
    {
        var source = _text.Substring(_at, end - _at);
        _at = end;
        var options = _options & ~RegexOptions.Multiline;
        if (!_sets.TryGetValue((source, options), out var set))
        {
            _sets[(source, options)] = set = new CharacterSet(source, options);
        }

        return new PatternNode.Character(set);
    }

    private bool Has(RegexOptions option) => (_options & option) != 0;
}

/// <summary>Reports an unsupported construct in a pattern.</summary>
internal sealed class PatternMistakeException(string message) : Exception(message);
