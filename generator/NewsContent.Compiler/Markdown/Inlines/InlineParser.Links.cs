using System.Text;
using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Inlines;

/// <summary>Parses links and images.</summary>
internal sealed partial class InlineParser
{
    private static readonly string[] Schemes = ["mailto:", "https:", "http:", "ftps:", "ftp:"];

    // No text of a link ends after the last bracket.
    private int? _lastBracket;

    private bool ParseLink()
    {
        var open = _pos;
        var isImage = Text[open] == '!';
        var textStart = open + (isImage ? 2 : 1);
        if (textStart >= End || Text[textStart] == '^' || Text[textStart - 1] != '[')
        {
            return false;
        }

        _pos = textStart;
        _lastBracket ??= Text.LastIndexOf(']', Math.Max(0, End - 1), End - Start);
        var kind = isImage ? ElementKind.Image : ElementKind.Link;
        if ((isImage || !(IsOpen(ElementKind.Link) || IsOpen(ElementKind.Image))) && (_lastBracket >= textStart || MayChangeOptions) && !IsKnownToFail(open, kind))
        {
            var options = _document.Options;
            if (ReadLink(open, kind))
            {
                return true;
            }

            Fail(open, kind, options);
        }

        AddText(open, textStart);
        _pos = textStart;
        return true;
    }

    private bool ReadLink(int open, ElementKind kind)
    {
        var textStart = _pos;
        var node = new ElementNode(kind, default);
        if (!ParseSpans(node, new BracketStop()))
        {
            return false;
        }

        var text = Text.Substring(textStart, _pos - textStart);
        _pos++;
        if (ReadReference() is var (reference, end))
        {
            var isAdjacent = Text[_pos] == '[';
            _pos = end;
            return AddReference(node, open, reference.Length > 0 ? reference : Unescape(text), text)
                || (isAdjacent && ReportReference(open, text, reference.Length > 0 ? reference : text));
        }

        return _pos >= End || Text[_pos] != '(' ? AddReference(node, open, Unescape(text), text) : ReadTarget(node, text);
    }

    // After a letter or a bracket it is an index of an array, and numbers are citations.
    private bool ReportReference(int open, string text, string name)
    {
        var isWord = HasLetters(name) || HasLetters(text);
        if (_problems is { KnowsDefinitions: true } && isWord && (open == Start || !(Text[open - 1] is ']' or '_' || char.IsDigit(Text[open - 1]) || RubyLetters.IsAlphabeticBefore(Text, open))))
        {
            _problems.AddSlip(BodyProblems.LinkNotDefined, SpanOf(open, _pos), Text.Substring(open, _pos - open), name, RemedyOf(name));
        }

        return false;
    }

    private string RemedyOf(string name) =>
        _document.MeantLinks.TryGetValue(MarkdownDocument.NormalizeLinkName(name), out var written) ? $"write '[{name}]:' in place of '{written}'"
        : _problems!.FindNearest(MarkdownDocument.NormalizeLinkName(name), _document.Links.Keys, maxDistance: 2) is { } meant ? $"did you mean '[{meant}]'?"
        : $"write a line '[{name}]: …' with the URL";

    private static bool HasLetters(string text) => Enumerable.Range(0, text.Length).Any(index => RubyLetters.IsAlphabetic(text, index));

    private bool AddReference(ElementNode node, int open, string name, string text)
    {
        if (!_document.Links.TryGetValue(MarkdownDocument.NormalizeLinkName(name), out var definition))
        {
            return false;
        }

        node.Attributes = node.Attributes.With(definition.End.AttributeList, _document, _budget);
        AddLink(node, definition.Url, definition.UrlSpan is { Length: > 0 } span ? span : SpanOf(open, _pos), definition.Title, text);
        return true;
    }

    // [name] after the text, separated by white space; empty if there is none.
    private (string Name, int End)? ReadReference()
    {
        var i = HtmlSyntax.SkipSpace(Text, _pos, End);
        if (i >= End || Text[i] != '[')
        {
            return null;
        }

        var close = Text.IndexOf(']', i + 1, End - i - 1);
        _budget.Spend((close < 0 ? End : close) - i);
        return close < 0 ? null : (Text.Substring(i + 1, close - i - 1), close + 1);
    }

    private bool ReadTarget(ElementNode node, string text)
    {
        var open = _pos;
        TextSlice url;
        if (HtmlSyntax.StartsWith(Text, open, End, "(<") && EndOfAngled(open + 2) is >= 0 and var close)
        {
            url = Slice(open + 2, close);
            _pos = close + 1;
            if (_pos < End && Text[_pos] == ')')
            {
                _pos++;
                return AddLink(node, url, open, null, text);
            }
        }
        else
        {
            var (urlEnd, isClosed) = FindTargetEnd(open);
            url = Slice(open + 1, Math.Max(open + 1, urlEnd - 1)).Trim();
            if (isClosed)
            {
                _pos = urlEnd;
                return AddLink(node, url, open, null, text);
            }
        }

        return ReadTitle() is var (title, end) && SetPosition(end) && AddLink(node, url, open, title, text);
    }

    private bool SetPosition(int position)
    {
        _pos = position;
        return true;
    }

    private int EndOfAngled(int start)
    {
        var i = start;
        while (i < End && Text[i] is not ('\n' or '>'))
        {
            i++;
        }

        _budget.Spend(i - _pos);
        return i < End && Text[i] == '>' ? i : -1;
    }

    // After the parenthesis that closes the target, or after white space and a title.
    private (int End, bool IsClosed) FindTargetEnd(int open)
    {
        var depth = 0;
        var last = open + 1;
        for (var i = open; i < End; i++)
        {
            switch (Text[i])
            {
                case '(':
                    depth++;
                    last = i + 1;
                    break;
                case ')':
                    depth--;
                    last = i + 1;
                    break;
                case var c when Ascii.IsRubySpace(c) && i + 1 < End && Text[i + 1] is '"' or '\'':
                    _budget.Spend(i - open);
                    _pos = i + 1;
                    return (i + 1, false);
            }

            if (depth == 0)
            {
                _budget.Spend(i - open);
                return (i + 1, true);
            }
        }

        _budget.Spend(End - open);
        _pos = last;
        return (last, false);
    }

    private (string Title, int End)? ReadTitle()
    {
        var open = HtmlSyntax.SkipSpace(Text, _pos, End);
        if (open >= End || Text[open] is not ('"' or '\''))
        {
            return null;
        }

        for (var close = open + 2; close < End; close++)
        {
            if (Text[close] != Text[open])
            {
                continue;
            }

            var end = HtmlSyntax.SkipSpace(Text, close + 1, End);
            if (end < End && Text[end] == ')')
            {
                _budget.Spend(close - open);
                return (Text.Substring(open + 1, close - open - 1), end + 1);
            }
        }

        _budget.Spend(End - open);
        return null;
    }

    private bool AddLink(ElementNode node, TextSlice url, int open, string? title, string text)
    {
        AddLink(node, url.ToString(), url.IsEmpty ? SpanOf(open, _pos) : url.Span, title, text);
        return true;
    }

    private void AddLink(ElementNode node, string url, TextSpan span, string? title, string text)
    {
        node.Span = span;
        node.Attributes = node.Attributes.Clone();
        if (node.Kind == ElementKind.Link)
        {
            node.Attributes.Set("href", url);
        }
        else
        {
            node.Attributes.Set("src", url);
            node.Attributes.Set("alt", Unescape(text));
            node.Children.Clear();
        }

        if (title is not null)
        {
            node.Attributes.Set("title", title);
        }

        Tree.Add(node);
    }

    private static string Unescape(string text)
    {
        if (text.IndexOf('\\') < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            // Unlike in text, kramdown keeps the backslash before a tilde here.
            i += text[i] == '\\' && i + 1 < text.Length && text[i + 1] != '~' && MarkdownCharacters.IsEscapable(text[i + 1]) ? 1 : 0;
            plain.Append(text[i]);
        }

        return plain.ToString();
    }

    private bool ParseAutolink()
    {
        if (_pos + 1 < End && Text[_pos + 1] == '>')
        {
            _problems?.Add(BodyProblems.EmptyAutolink, SpanOf(_pos, _pos + 2));
            return false;
        }

        var start = _pos + 1;
        var scheme = Array.Find(Schemes, name => HtmlSyntax.StartsWith(Text, start, End, name));
        var close = scheme is not null ? EndOfAngled(start + scheme.Length + 1) : EndOfAddress(start);
        if (close < 0)
        {
            return false;
        }

        var shown = scheme == "mailto:" ? start + scheme.Length : start;
        var link = new ElementNode(ElementKind.Link, SpanOf(start, close)) { Attributes = new NodeAttributes() };
        link.Attributes.Set("href", (scheme is null ? "mailto:" : "") + Text.Substring(start, close - start));
        link.Add(new TextNode(TextKind.Text, default, Slice(shown, close)));
        Tree.Add(link);
        _pos = close + 1;
        return true;
    }

    // Letters, digits and -_. on both sides of an @, up to >.
    private int EndOfAddress(int start)
    {
        var at = EndOfAddressPart(start);
        if (at == start || at >= End || Text[at] != '@')
        {
            return -1;
        }

        var end = EndOfAddressPart(at + 1);
        return end > at + 1 && end < End && Text[end] == '>' ? end : -1;
    }

    private int EndOfAddressPart(int start)
    {
        var end = start;
        while (end < End && (Text[end] is '-' or '_' or '.' || RubyLetters.IsAlphanumeric(Text, end)))
        {
            end += char.IsSurrogatePair(Text, end) ? 2 : 1;
        }

        _budget.Spend(end - start);
        return end;
    }
}
