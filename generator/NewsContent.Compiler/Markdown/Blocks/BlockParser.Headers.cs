using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Blocks;

/// <summary>Parses headings.</summary>
internal sealed partial class BlockParser
{
    private bool ParseHashHeader()
    {
        var level = LineSyntax.HeaderLevel(_text, _pos);
        if (level == 0)
        {
            return false;
        }

        var contentStart = _pos + level;
        var end = LineSyntax.EndOfLine(_text, _pos);
        while (contentStart < end && _text[contentStart] is ' ' or '\t')
        {
            contentStart++;
        }

        var text = ReadHeaderId(Slice(contentStart, end).TrimEnd(), out var id);
        text = TakeClosingHashes(text);
        return AddHeader(level, text, id, LineSyntax.NextLine(_text, _pos));
    }

    private bool ParseUnderlinedHeader()
    {
        var start = LineSyntax.SkipIndent(_text, _pos);
        if (start >= _text.Length || _text[start] is ' ' or '\t' or '\n' || !IsAfterBoundary())
        {
            return false;
        }

        var end = LineSyntax.EndOfLine(_text, start);
        var i = end + 1;
        if (i >= _text.Length || _text[i] is not ('-' or '='))
        {
            return false;
        }

        var level = _text[i] == '-' ? 2 : 1;
        while (i < _text.Length && _text[i] is '-' or '=')
        {
            i++;
        }

        var next = LineSyntax.SkipToNextLine(_text, i);
        return next >= 0 && AddHeader(level, ReadHeaderId(Slice(start, end).TrimEnd(), out var id), id, next);
    }

    private bool AddHeader(int level, TextSlice text, string? id, int end)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        _budget.CountElement();
        var header = AttachPendingAttributes(new HeaderNode(level, SpanOf(_pos, end)));
        header.Add(RawTextNode.Of(text));
        if (id is not null)
        {
            header.Attributes = new NodeAttributes();
            header.Attributes.Set("id", id);
        }

        _tree.Add(header);
        _pos = end;
        return true;
    }

    // Removes {#id} from the end.
    private static TextSlice ReadHeaderId(TextSlice text, out string? id)
    {
        id = null;
        if (!text.EndsWith('}'))
        {
            return text;
        }

        var i = text.Length - 2;
        while (i > 0 && XmlName.IsPart(text[i]))
        {
            i--;
        }

        var isId = i >= 2 && text[i] == '#' && text[i - 1] == '{' && text[i - 2] is ' ' or '\t' && i + 1 < text.Length - 1
            && XmlName.IsStart(text[i + 1]);
        if (!isId)
        {
            return text;
        }

        id = text.Skip(i + 1).Take(text.Length - i - 2).ToString();
        return text.Take(i - 2).TrimEnd();
    }

    private static TextSlice TakeClosingHashes(TextSlice text)
    {
        var length = text.Length;
        while (length > 0 && text[length - 1] == '#')
        {
            length--;
        }

        return length < text.Length && length > 0 && text[length - 1] is ' ' or '\t' ? text.Take(length).TrimEnd() : text;
    }
}
