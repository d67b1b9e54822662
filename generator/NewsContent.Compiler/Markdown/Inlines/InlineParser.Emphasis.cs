using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Inlines;

/// <summary>Parses emphasis and strikethrough.</summary>
internal sealed partial class InlineParser
{
    private EmphasisEnds? _emphasisEnds;

    private bool ParseEmphasis()
    {
        var open = _pos;
        var mark = Text[open];
        var length = CountOf(mark, open, 2);
        var kind = length == 2 ? ElementKind.Strong : ElementKind.Emphasis;
        _pos = open + length;
        var isText = (mark == '_' && IsInWord(open)) || (_pos < End && Ascii.IsRubySpace(Text[_pos])) || IsOpen(kind);
        if (!isText)
        {
            var isFound = ReadEmphasis(open, mark, length, kind);
            if (!isFound && length == 2 && Tree is not ElementNode { Kind: ElementKind.Emphasis })
            {
                isFound = ReadEmphasis(open, mark, 1, ElementKind.Emphasis);
            }

            if (isFound)
            {
                return true;
            }
        }

        AddText(open, open + length);
        _pos = open + length;
        return true;
    }

    private bool ReadEmphasis(int open, char mark, int length, ElementKind kind)
    {
        _pos = open + length;
        if (IsKnownToFail(open, kind) || (!MayChangeOptions && (_emphasisEnds ??= new EmphasisEnds(this)).Last(mark, length, _budget) < _pos))
        {
            return false;
        }

        var options = _document.Options;
        var node = new ElementNode(kind, default);
        if (!ParseSpans(node, new EmphasisStop(mark, length)))
        {
            Fail(open, kind, options);
            return false;
        }

        _pos += length;
        node.Span = SpanOf(open, _pos);
        Tree.Add(node);
        return true;
    }

    // An underscore after a letter, or after a letter and a hyphen, is part of a word.
    private bool IsInWord(int position)
    {
        var i = position - 1;
        i -= i > Start && Text[i] == '-' ? 1 : 0;
        return i >= Start && RubyLetters.IsAlphabeticBefore(Text, i + 1);
    }

    private bool ParseStrikethrough()
    {
        var open = _pos;
        if (CountOf('~', open, 2) < 2 || open + 2 >= End || Text[open + 2] == '~' || Ascii.IsRubySpace(Text[open + 2]))
        {
            return false;
        }

        var close = FindStrikethroughEnd(open + 3);
        if (close < 0)
        {
            return false;
        }

        var node = new HtmlNode(HtmlPart.Element, "del", SpanOf(open, close + 2)) { ContentModel = ContentModel.Span };
        Tree.Add(node);
        _budget.Enter();
        new InlineParser(_document, _budget, _problems, Slice(open + 2, close), isInHtml: true).ParseSpans(node, null);
        _budget.Leave();
        _pos = close + 2;
        return true;
    }

    private int FindStrikethroughEnd(int start)
    {
        for (var i = Text.IndexOf("~~", start, End - start, StringComparison.Ordinal); i >= 0; i = Text.IndexOf("~~", i + 1, End - i - 1, StringComparison.Ordinal))
        {
            if (Text[i - 1] != '~' && !Ascii.IsRubySpace(Text[i - 1]))
            {
                _budget.Spend(i - start);
                return i;
            }
        }

        _budget.Spend(End - start);
        return -1;
    }
}
