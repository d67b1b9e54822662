namespace NewsContent.Compiler.Liquid.Syntax;

/// <summary>Reads the values, words and signs in a tag one by one.</summary>
internal sealed class LiquidOperandReader(LiquidSpan markup)
{
    private static readonly string[] Comparisons = ["==", "!=", "<>", "<=", ">=", "<", ">"];

    private readonly string _text = markup.Source.Text;
    private int _position = markup.Start;

    public bool IsAtEnd
    {
        get
        {
            SkipWhiteSpace();
            return _position >= markup.End;
        }
    }

    public bool TryReadSign(char sign)
    {
        var isRead = !IsAtEnd && _text[_position] == sign;
        _position += isRead ? 1 : 0;
        return isRead;
    }

    public bool TryReadWord(string word)
    {
        var isRead = !IsAtEnd && StartsWith(word) && (_position + word.Length == markup.End || char.IsWhiteSpace(_text[_position + word.Length]));
        _position += isRead ? word.Length : 0;
        return isRead;
    }

    /// <summary>Reads an operator; <c>null</c> if there is none.</summary>
    public string? ReadComparison()
    {
        if (TryReadWord("contains"))
        {
            return "contains";
        }

        var found = IsAtEnd ? null : Comparisons.FirstOrDefault(StartsWith);
        _position += found?.Length ?? 0;
        return found;
    }

    /// <summary>Reads a value for a comparison, in which <c>1</c> is a number and <c>empty</c> is not a string; <c>null</c> if there is none.</summary>
    public LiquidOperand? ReadOperand()
    {
        if (IsAtEnd)
        {
            return null;
        }

        var span = markup.Between(_position, FindEnd());
        if (LiquidExpression.ReadOperand(span) is not { } operand || operand.Span.End != span.End)
        {
            return null;
        }

        _position = span.End;
        return _text[span.Start] is '"' or '\'' || operand.Literal is not "" ? operand
            : operand with { Literal = span.ToString() == "empty" ? LiquidEmptiness.Empty : LiquidEmptiness.Blank };
    }

    // The end of a string, or of a word, which can contain strings in brackets.
    private int FindEnd()
    {
        if (_text[_position] is '"' or '\'')
        {
            return EndOf(_text[_position], _position + 1);
        }

        if (_text[_position] == '(')
        {
            return EndOf(')', _position);
        }

        var end = _position;
        while (end < markup.End && !char.IsWhiteSpace(_text[end]) && _text[end] is not ('=' or '!' or '<' or '>' or ',' or ':' or '|' or '"' or '\''))
        {
            end = _text[end] == '[' ? EndOf(']', end) : end + 1;
        }

        return end;
    }

    private int EndOf(char close, int from) =>
        from < markup.End && _text.IndexOf(close, from, markup.End - from) is >= 0 and var at ? at + 1 : markup.End;

    private bool StartsWith(string word) =>
        _position + word.Length <= markup.End && string.CompareOrdinal(_text, _position, word, 0, word.Length) == 0;

    private void SkipWhiteSpace()
    {
        while (_position < markup.End && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }
    }
}
