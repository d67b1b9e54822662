using System.Globalization;
using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Blocks;

/// <summary>Parses footnotes, link definitions and abbreviations.</summary>
internal sealed partial class BlockParser
{
    private bool ParseFootnote()
    {
        var open = LineSyntax.SkipIndent(_text, _pos);
        if (!HtmlSyntax.StartsWith(_text, open, _text.Length, "[^"))
        {
            return false;
        }

        var nameEnd = MarkdownCharacters.EndOfName(_text, open + 2, _text.Length);
        if (nameEnd < 0 || !HtmlSyntax.StartsWith(_text, nameEnd, _text.Length, "]:"))
        {
            NoteFootnoteWithoutColon(open, nameEnd);
            return false;
        }

        var name = _text.Substring(open + 2, nameEnd - open - 2);
        if (_document.Footnotes.TryGetValue(name, out var former))
        {
            _problems.AddSlip(BodyProblems.FootnoteDefinedAgain, Slice(open, nameEnd + 1).Span, $"[^{name}]", LineOfSpan(former.Span));
        }

        var start = _pos;
        var firstLineEnd = LineSyntax.NextLine(_text, nameEnd + 2);
        _pos = EndOfIndentedCode(firstLineEnd);
        var footnote = new ElementNode(ElementKind.FootnoteDefinition, SpanOf(start, _pos));
        ParseInside(WithoutIndent(nameEnd + 2, _pos, joinsLazyLines: false), footnote);
        var end = AddEndOfBlock(EndOfBlockKind.Definition, start);
        footnote.Attributes = end.Attributes;
        _document.Footnotes[name] = footnote;
        return true;
    }

    // A number at the start of a block is reported as the footnote, so its reference is not a second mistake.
    private void NoteFootnoteWithoutColon(int open, int nameEnd)
    {
        if (nameEnd > open + 2 && HtmlSyntax.StartsWith(_text, nameEnd, _text.Length, "] ") && Enumerable.Range(open + 2, nameEnd - open - 2).All(at => Ascii.IsDigit(_text[at])))
        {
            _document.MeantLinks[MarkdownDocument.NormalizeLinkName(_text.Substring(open + 1, nameEnd - open - 1))] = _text.Substring(open, nameEnd + 1 - open);
        }
    }

    private bool ParseAbbreviation()
    {
        var open = LineSyntax.SkipIndent(_text, _pos);
        if (!HtmlSyntax.StartsWith(_text, open, _text.Length, "*["))
        {
            return false;
        }

        var lineEnd = LineSyntax.EndOfLine(_text, open);
        var close = open + 3 < lineEnd ? _text.IndexOf("]:", open + 3, lineEnd - open - 3, StringComparison.Ordinal) : -1;
        if (close < 0)
        {
            return false;
        }

        var start = _pos;
        _pos = LineSyntax.NextLine(_text, _pos);
        var end = AddEndOfBlock(EndOfBlockKind.Definition, start);
        _document.Abbreviations[_text.Substring(open + 2, close - open - 2)] = new Abbreviation(Slice(close + 2, lineEnd).Trim().ToString(), end);
        return true;
    }

    private bool ParseLinkDefinition()
    {
        var open = LineSyntax.SkipIndent(_text, _pos);
        if (open >= _text.Length || _text[open] != '[')
        {
            return false;
        }

        var lineEnd = LineSyntax.EndOfLine(_text, open);
        var close = _text.IndexOf(']', open, lineEnd - open);
        if (close < open + 2 || !HtmlSyntax.StartsWith(_text, close, lineEnd, "]:"))
        {
            if (close >= open + 2 && SkipBlanks(close + 1, lineEnd) is var colon && colon > close + 1 && colon < lineEnd && _text[colon] == ':')
            {
                _document.MeantLinks[MarkdownDocument.NormalizeLinkName(_text.Substring(open + 1, close - open - 1))] = _text.Substring(open, colon + 1 - open);
            }

            return false;
        }

        var url = SkipBlanks(close + 2, lineEnd);
        if (ReadLinkTarget(url, lineEnd) is not var (urlText, title, end))
        {
            return false;
        }

        var start = _pos;
        _pos = end;
        var name = MarkdownDocument.NormalizeLinkName(_text.Substring(open + 1, close - open - 1));
        if (_document.Links.TryGetValue(name, out var former) && former.Url != urlText.ToString())
        {
            _problems.AddSlip(BodyProblems.LinkDefinedAgain, Slice(open, close + 1).Span, _text.Substring(open, close + 1 - open), LineOfSpan(former.UrlSpan));
        }

        _document.Links[name] = new LinkDefinition(urlText.ToString(), urlText.Span, title, AddEndOfBlock(EndOfBlockKind.Definition, start));
        return true;
    }

    private string LineOfSpan(TextSpan span) => _problems.LineOf(span.Start).ToString(CultureInfo.InvariantCulture);

    private (TextSlice Url, string? Title, int End)? ReadLinkTarget(int start, int lineEnd)
    {
        if (start < lineEnd && _text[start] == '<')
        {
            for (var close = _text.IndexOf('>', start, lineEnd - start); close >= 0; close = _text.IndexOf('>', close + 1, lineEnd - close - 1))
            {
                _budget.Spend(close - start);
                if (ReadTitle(close + 1, lineEnd) is var (title, end))
                {
                    return (Slice(start + 1, close), title, end);
                }
            }
        }

        // The shortest URL after which the line can be a definition. After each of several spaces, the rest is the same.
        for (var urlEnd = start + 1; urlEnd <= lineEnd; urlEnd = Math.Max(urlEnd + 1, SkipBlanks(urlEnd, lineEnd)))
        {
            if ((urlEnd == lineEnd || Ascii.IsRubySpace(_text[urlEnd])) && ReadTitle(urlEnd, lineEnd) is var (title, end))
            {
                var url = Slice(start, urlEnd);
                return HasTitleStart(start, urlEnd) ? null : (url, title, end);
            }
        }

        return null;
    }

    // A URL that contains an apparent title is not valid.
    private bool HasTitleStart(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (_text[i] is '"' or '\'' && _text[i - 1] is ' ' or '\t')
            {
                return true;
            }
        }

        return false;
    }

    // A title after spaces, on the same line or the next, with nothing after it; or nothing.
    private (string? Title, int End)? ReadTitle(int start, int lineEnd)
    {
        var i = SkipBlanks(start, lineEnd);
        if (i < lineEnd)
        {
            return i > start && TitleAt(i, lineEnd) is var (title, end) ? (title, end) : null;
        }

        var nextLine = Math.Min(lineEnd + 1, _text.Length);
        var quote = SkipBlanks(nextLine, _text.Length);
        return TitleAt(quote, LineSyntax.EndOfLine(_text, quote)) is var (nextTitle, nextEnd) ? (nextTitle, nextEnd) : (null, nextLine);
    }

    private (string Title, int End)? TitleAt(int open, int lineEnd)
    {
        if (open >= _text.Length || _text[open] is not ('"' or '\''))
        {
            return null;
        }

        // Only spaces can follow the closing quote.
        var close = lineEnd - 1;
        while (close > open && _text[close] is ' ' or '\t')
        {
            close--;
        }

        _budget.Spend(lineEnd - close);
        return close >= open + 2 && _text[close] == _text[open]
            ? (_text.Substring(open + 1, close - open - 1), Math.Min(lineEnd + 1, _text.Length))
            : null;
    }

    private int SkipBlanks(int start, int end)
    {
        while (start < end && _text[start] is ' ' or '\t')
        {
            start++;
        }

        return start;
    }
}
