using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Inlines;

/// <summary>Parses quotes, which become left or right quotes by the characters around them, with the rules of RubyPants.</summary>
internal sealed partial class InlineParser
{
    private const int LeftSingle = 0;
    private const int RightSingle = 1;
    private const int LeftDouble = 2;
    private const int RightDouble = 3;

    // A quote after one of these characters does not close.
    private const string OpeningCharacters = " \\\t\r\n[{(-";
    private const string Punctuation = "!\"#$%'()*+,-./:;<=>?@[\\]^_`{|}~";

    private string[]? _quotes;

    private bool ParseQuote()
    {
        var first = Text[_pos];
        var isQuoteNext = first != '\\' && _pos + 1 < End && IsQuote(Text[_pos + 1]);
        if (!isQuoteNext && !IsQuote(first))
        {
            return false;
        }

        if (IsQuote(first) && ParseQuoteAlone(first))
        {
            return true;
        }

        var lead = Ascii.IsRubySpace(first) ? 1 : 0;
        if (ParsePair(lead) || ParseYear(lead))
        {
            return true;
        }

        if (isQuoteNext && lead == 1 && IsWordAt(_pos + 2))
        {
            return AddQuote(1, IsLeft: true);
        }

        if (isQuoteNext && OpeningCharacters.IndexOf(first) < 0)
        {
            return AddQuote(1, IsLeft: false);
        }

        if (IsQuote(first) && IsQuoteEnd(_pos + 1))
        {
            return AddQuote(0, IsLeft: false);
        }

        // All others open; an apostrophe after any character comes first.
        var isApostrophe = isQuoteNext && Text[_pos + 1] == '\'';
        return AddQuote(isApostrophe || (isQuoteNext && first != '\'') ? 1 : 0, IsLeft: true);
    }

    // The following characters decide: emphasis, or punctuation that continues.
    private bool ParseQuoteAlone(char quote)
    {
        var marks = _pos + 1 < End && Text[_pos + 1] is '_' or '*' ? _pos + 2 < End && Text[_pos + 2] is '_' or '*' ? 2 : 1 : 0;
        var beginsEmphasis = marks > 0 && ((_pos + 1 + marks < End && !Ascii.IsRubySpace(Text[_pos + 1 + marks])) || (marks == 2 && !Ascii.IsRubySpace(Text[_pos + 2])));
        if (beginsEmphasis)
        {
            return AddQuote(0, IsLeft: true);
        }

        var isBeforePunctuation = _pos + 1 < End && Punctuation.IndexOf(Text[_pos + 1]) >= 0 && CountOf('.', _pos + 2, 2) < 2
            && (Text[_pos + 1] == '_') == (_pos + 2 < End && RubyLetters.IsWord(Text, _pos + 2));
        return isBeforePunctuation && quote is '"' or '\'' && AddQuote(0, IsLeft: false);
    }

    // Two different quotes before a word.
    private bool ParsePair(int lead)
    {
        var at = _pos + lead;
        if (at + 2 >= End || !IsQuote(Text[at]) || !IsQuote(Text[at + 1]) || Text[at] == Text[at + 1] || !IsWordAt(at + 2))
        {
            return false;
        }

        AddText(_pos, at);
        var isDoubleFirst = Text[at] == '"';
        AddSymbol(Quote(isDoubleFirst ? LeftDouble : LeftSingle), at, at + 1);
        AddSymbol(Quote(isDoubleFirst ? LeftSingle : LeftDouble), at + 1, at + 2);
        _pos = at + 2;
        return true;
    }

    // An apostrophe for the century, as in '80s.
    private bool ParseYear(int lead)
    {
        var at = _pos + lead;
        return at + 3 < End && Text[at] == '\'' && Ascii.IsDigit(Text[at + 1]) && Ascii.IsDigit(Text[at + 2]) && Text[at + 3] == 's'
            && AddQuote(lead, IsLeft: false);
    }

    private bool AddQuote(int offset, bool IsLeft)
    {
        var at = _pos + offset;
        AddText(_pos, at);
        var isDouble = Text[at] == '"';
        AddSymbol(Quote(isDouble ? IsLeft ? LeftDouble : RightDouble : IsLeft ? LeftSingle : RightSingle), at, at + 1);
        _pos = at + 1;
        return true;
    }

    // White space, a line end, or the s of a possessive.
    private bool IsQuoteEnd(int position) =>
        position >= End || Ascii.IsRubySpace(Text[position])
        || (Text[position] == 's' && (position + 1 >= End || !RubyLetters.IsWord(Text, position + 1)));

    private bool IsWordAt(int position) => position < End && Ascii.IsRubyWord(Text[position]);

    private static bool IsQuote(char c) => c is '"' or '\'';

    private string Quote(int index)
    {
        _quotes ??= SmartQuotes.Read(_document.Options.SmartQuotes);
        return _quotes[index];
    }
}
