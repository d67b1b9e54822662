using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Blocks;

/// <summary>Parses code blocks, indented and fenced.</summary>
internal sealed partial class BlockParser
{
    private const int ShortestFence = 3;

    private bool ParseIndentedCode()
    {
        if (!LineSyntax.IsIndented(_text, _pos))
        {
            return false;
        }

        var start = _pos;
        _pos = EndOfIndentedCode(_pos);
        _budget.CountElement();
        _tree.Add(AttachPendingAttributes(new CodeBlockNode(SpanOf(start, _pos), WithoutIndent(start, _pos, joinsLazyLines: true), language: "") { IsIndented = true }));
        return true;
    }

    // Blank lines belong to the code if an indented line follows, and unindented lines if one precedes.
    private int EndOfIndentedCode(int start)
    {
        var end = start;
        while (true)
        {
            var i = LineSyntax.SkipBlankLines(_text, end);
            if (!LineSyntax.IsIndented(_text, i) || LineSyntax.IsBlank(_text, i))
            {
                return end;
            }

            do
            {
                i = LineSyntax.NextLine(_text, i);
            }
            while (i < _text.Length && !LineSyntax.EndsLazyLines(_text, i, _budget));
            end = i;
        }
    }

    // An unindented line continues the line before it.
    private TextSlice WithoutIndent(int start, int end, bool joinsLazyLines)
    {
        var text = new MappedText.Builder();
        for (var i = start; i < end;)
        {
            var next = LineSyntax.NextLine(_text, i);
            var content = i + LineSyntax.IndentLength(_text, i);
            if (joinsLazyLines && next < end && IsLazyCodeLine(next))
            {
                text.Append(Slice(content, next - 1));
                text.Insert(" ", _source.OffsetOf(next - 1));
            }
            else
            {
                text.Append(Slice(content, next));
            }

            i = next;
        }

        return text.ToSlice();
    }

    private bool IsLazyCodeLine(int start) =>
        !LineSyntax.IsIndented(_text, start) && LineSyntax.SkipIndent(_text, start) is var first && first < _text.Length && !Ascii.IsRubySpace(_text[first]);

    private bool ParseFencedCode()
    {
        if (!LineSyntax.IsFence(_text, _pos))
        {
            return false;
        }

        var open = LineSyntax.SkipIndent(_text, _pos);
        var openEnd = open;
        while (openEnd < _text.Length && _text[openEnd] is '~' or '`')
        {
            openEnd++;
        }

        // A shorter fence closes a fence whose other characters can then be the language: kramdown parses ```` in this way.
        for (var length = openEnd - open; length >= ShortestFence; length--)
        {
            if (ParseFencedCode(open, length))
            {
                FindFenceInCode(open, _pos);
                return true;
            }
        }

        FindUnclosedFence(open);
        return false;
    }

    private bool ParseFencedCode(int open, int length)
    {
        var i = open + length;
        while (i < _text.Length && _text[i] != '\n' && Ascii.IsRubySpace(_text[i]))
        {
            i++;
        }

        var languageStart = i;
        while (i < _text.Length && !Ascii.IsRubySpace(_text[i]))
        {
            i++;
        }

        _budget.Spend(i - open);
        var contentStart = LineSyntax.SkipToNextLine(_text, i);
        var language = _text.Substring(languageStart, i - languageStart);
        if (contentStart < 0)
        {
            return false;
        }

        for (var line = contentStart; line < _text.Length; line = LineSyntax.NextLine(_text, line))
        {
            var end = EndOfFence(line, open, length);
            if (end >= 0)
            {
                _budget.Spend(line - open);
                _budget.CountElement();
                var options = language.IndexOf('?', Math.Min(1, language.Length));
                var name = options < 0 ? language : language.Substring(0, options);
                _tree.Add(AttachPendingAttributes(new CodeBlockNode(SpanOf(_pos, end), Slice(contentStart, line), name)));
                _pos = end;
                return true;
            }
        }

        _budget.Spend(_text.Length - open);
        return false;
    }

    private int EndOfFence(int line, int open, int length)
    {
        var i = LineSyntax.SkipIndent(_text, line);
        if (i + length > _text.Length || string.CompareOrdinal(_text, i, _text, open, length) != 0)
        {
            return -1;
        }

        var mark = _text[open + length - 1];
        i += length;
        while (i < _text.Length && _text[i] == mark)
        {
            i++;
        }

        return LineSyntax.SkipToNextLine(_text, i);
    }
}
