using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Inlines;

/// <summary>
/// Parses inline syntax: at each character that can begin a construct, the kinds of constructs are tried in a fixed order, and all other characters are text. An unclosed
/// construct is text, and the characters after it are parsed again.
/// </summary>
/// <seealso href="https://kramdown.gettalong.org/syntax.html"/>
internal sealed partial class InlineParser
{
    private readonly MarkdownDocument _document;
    private readonly MarkdownBudget _budget;
    private readonly MarkdownProblems? _problems;
    private readonly MappedText _source;
    private readonly bool _isInHtml;

    // The open nodes, the innermost last.
    private readonly List<MarkdownNode> _open = [];
    private FailedAttempts? _failed;
    private bool? _mayChangeOptions;
    private InlineSyntax _syntax;
    private int _pos;

    private InlineParser(MarkdownDocument document, MarkdownBudget budget, MarkdownProblems? problems, TextSlice text, bool isInHtml)
    {
        (_document, _budget, _problems, _isInHtml) = (document, budget, problems, isInHtml);
        _source = text.Source!;
        Text = _source.Text;
        (Start, _pos, End) = (text.Start, text.Start, text.End);
    }

    public string Text { get; }

    public int Start { get; }

    public int End { get; }

    // A construct that failed can be parsed differently under other options.
    private bool MayChangeOptions => _mayChangeOptions ??= Text.IndexOf("{::options", Start, End - Start, StringComparison.Ordinal) >= 0;

    private MarkdownNode Tree => _open[_open.Count - 1];

    /// <summary>Parses a slice into a node.</summary>
    /// <param name="document">The definitions of the document.</param>
    /// <param name="budget">Counts the steps.</param>
    /// <param name="problems">Receives the problems.</param>
    /// <param name="text">The text.</param>
    /// <param name="node">The node.</param>
    /// <param name="isInHtml">Whether the text is in an HTML element, where a backslash is not a line break.</param>
    public static void Parse(MarkdownDocument document, MarkdownBudget budget, MarkdownProblems problems, TextSlice text, MarkdownNode node, bool isInHtml)
    {
        if (!text.IsEmpty)
        {
            budget.Position = text.Span.Start;
            new InlineParser(document, budget, problems, text, isInHtml).ParseSpans(node, null);
        }
    }

    /// <summary>Parses only the code and the tags of a slice.</summary>
    public static void ParseCodeAndHtml(MarkdownDocument document, MarkdownBudget budget, TextSlice text, MarkdownNode node)
    {
        if (!text.IsEmpty)
        {
            new InlineParser(document, budget, null, text, isInHtml: false) { _syntax = InlineSyntax.CodeAndHtml }.ParseSpans(node, null);
        }
    }

    /// <summary>Parses only the tags and the typographic characters of a slice.</summary>
    public static void ParseTypography(MarkdownDocument document, MarkdownBudget budget, TextSlice text, MarkdownNode node) =>
        new InlineParser(document, budget, null, text, isInHtml: false) { _syntax = InlineSyntax.Typography }.ParseSpans(node, null);

    /// <summary>Returns how many times a character is repeated at a position, up to a limit.</summary>
    public int CountOf(char character, int position, int most)
    {
        var count = 0;
        while (count < most && position + count < End && Text[position + count] == character)
        {
            count++;
        }

        return count;
    }

    // Returns whether the stop was found; the position is then at it.
    private bool ParseSpans(MarkdownNode node, InlineStop? stop)
    {
        _budget.Enter();
        _open.Add(node);
        var isFound = false;
        while (_pos < End && !isFound)
        {
            var next = NextMark(stop is BracketStop);
            if (next < 0)
            {
                if (stop is null)
                {
                    AddText(_pos, End);
                    _pos = End;
                }

                break;
            }

            AddText(_pos, next);
            _pos = next;
            isFound = stop is not null && stop.IsAt(this, _pos) && stop.Ends(this, _pos, node);
            if (!isFound && !ParseMark())
            {
                AddText(_pos, _pos + 1);
                _pos++;
            }
        }

        _open.RemoveAt(_open.Count - 1);
        _budget.Leave();
        return isFound;
    }

    private int NextMark(bool stopsAtBracket)
    {
        var from = _pos;
        for (var i = from; i < End; i++)
        {
            var c = Text[i];
            if (c > '~' || !IsMark(c, i, stopsAtBracket))
            {
                continue;
            }

            _budget.Spend(i - from);

            // A quote is parsed with the character before it.
            return c is '"' or '\'' && i > from && _syntax is (InlineSyntax.All or InlineSyntax.Typography) ? i - 1 : i;
        }

        _budget.Spend(End - from);
        return -1;
    }

    private bool IsMark(char c, int i, bool stopsAtBracket)
    {
        if (_syntax == InlineSyntax.Typography)
        {
            return c is '<' or '>' or '"' or '\'' or '&' or '\\' or '-' or '.' or ' ';
        }

        if (_syntax != InlineSyntax.All)
        {
            return c == '<' || (c == '`' && _syntax == InlineSyntax.CodeAndHtml);
        }

        var next = i + 1 < End ? Text[i + 1] : '\0';
        switch (c)
        {
            case '*' or '_' or '`' or '<' or '[' or '"' or '\'' or '&' or '\\':
                return true;
            case ']':
                return stopsAtBracket;
            case '!':
                return next == '[';
            case '$' or '-' or '~' or '>':
                return next == c;
            case '{':
                return next == ':';
            case '.':
                return next == '.' && i + 2 < End && Text[i + 2] == '.';
            case ' ':
                return (next == '>' && i + 2 < End && Text[i + 2] == '>') || IsLineBreak(i);
            case '\n':
                return _document.Options.HardWrap;
            default:
                return false;
        }
    }

    // Returns whether something was parsed.
    private bool ParseMark()
    {
        var c = Text[_pos];
        if (_syntax == InlineSyntax.Typography)
        {
            return ParseQuote() || (c == '&' ? ParseEntity() : ParseTypography() || (c == '<' && ParseHtml()));
        }

        if (_syntax != InlineSyntax.All)
        {
            return c == '`' ? ParseCode() : ParseHtml();
        }

        var isRead = c switch
        {
            '*' or '_' => ParseEmphasis(),
            '`' => ParseCode(),
            '<' => ParseAutolink() || ParseHtml(),
            '[' => ParseFootnoteMark() || ParseLink(),
            '!' => ParseLink(),
            _ => false,
        };
        return isRead || ParseQuote() || c switch
        {
            '$' => ParseMath(),
            '{' => ParseExtension(),
            '&' => ParseEntity(),
            '\\' => ParseTypography() || ParseLineBreak() || ParseEscape(),
            ' ' => ParseTypography() || ParseLineBreak(),
            '\n' => ParseLineBreak(),
            '-' or '.' or '<' or '>' => ParseTypography(),
            '~' => ParseStrikethrough(),
            _ => false,
        };
    }

    private bool ParseCode()
    {
        var open = _pos;
        var (start, length, end) = CodeSpanSyntax.Read(Text, Start, open, End, _budget);
        if (start < 0)
        {
            AddText(open, end);
        }
        else
        {
            Tree.Add(new TextNode(TextKind.CodeSpan, SpanOf(open, end), Slice(start, start + length)));
        }

        _pos = end;
        return true;
    }

    private bool ParseMath()
    {
        if (!HtmlSyntax.StartsWith(Text, _pos, End, "$$"))
        {
            return false;
        }

        var close = Text.IndexOf("$$", _pos + 2, End - _pos - 2, StringComparison.Ordinal);
        _budget.Spend((close < 0 ? End : close) - _pos);
        if (close < 0)
        {
            return false;
        }

        Tree.Add(new TextNode(TextKind.Math, SpanOf(_pos, close + 2), Slice(_pos + 2, close).Trim()));
        _pos = close + 2;
        return true;
    }

    private bool ParseFootnoteMark()
    {
        if (_pos + 1 >= End || Text[_pos + 1] != '^')
        {
            return false;
        }

        var nameEnd = MarkdownCharacters.EndOfName(Text, _pos + 2, End);
        if (nameEnd < 0 || nameEnd >= End || Text[nameEnd] != ']')
        {
            return false;
        }

        var name = Text.Substring(_pos + 2, nameEnd - _pos - 2);
        if (_document.Footnotes.ContainsKey(name))
        {
            Tree.Add(new ReferenceNode(ReferenceKind.Footnote, SpanOf(_pos, nameEnd + 1), name));
        }
        else
        {
            AddText(_pos, nameEnd + 1);
            ReportFootnote(name, nameEnd + 1);
        }

        _pos = nameEnd + 1;
        return true;
    }

    // A class of characters in a pattern, such as [^abc], has the same form, so a word is a footnote only after a word or a sentence.
    private void ReportFootnote(string name, int end)
    {
        var isAfterWord = _pos > Start && !Ascii.IsRubySpace(Text[_pos - 1]) && (end >= End || !RubyLetters.IsAlphanumeric(Text, end));
        if (_problems is { KnowsDefinitions: true } && (_document.Footnotes.Count > 0 || name.All(c => c is >= '0' and <= '9') || isAfterWord))
        {
            // At the start of a paragraph, it is probably the footnote itself.
            var isNote = _pos == Start && end < End && Text[end] is ' ' or '\t' or '：';
            if (!isNote && _document.MeantLinks.ContainsKey(MarkdownDocument.NormalizeLinkName("^" + name)))
            {
                return;
            }

            _document.UndefinedFootnotes.Add(new UndefinedFootnote(name, SpanOf(_pos, end), isNote));
        }
    }

    private bool ParseExtension()
    {
        if (Extension.Read(_source, _pos, End, isBlock: false, _budget) is { Name: "comment" or "nomarkdown" or "options" } extension)
        {
            AddExtension(extension);
            return true;
        }

        if (!HtmlSyntax.StartsWith(Text, _pos, End, "{:") || HtmlSyntax.StartsWith(Text, _pos, End, "{::"))
        {
            return false;
        }

        var close = AttributeListSyntax.FindClose(Text, _pos + 2, End, _budget);
        if (close <= _pos + 2 || Tree.LastChild is not { } node || node is TextNode { Kind: TextKind.Text })
        {
            return false;
        }

        var list = new AttributeList();
        list.Read(Text.Substring(_pos + 2, close - _pos - 2));
        if (node.AttributeList is null)
        {
            (node.AttributeList, node.Attributes) = (list, node.Attributes.With(list, _document, _budget));
        }
        else
        {
            // After the first list, the node has its own attributes.
            node.AttributeList.Add(list);
            node.Attributes.Add(list, _document, _budget);
        }

        _pos = close + 1;
        return true;
    }

    private void AddExtension(Extension extension)
    {
        switch (extension.Name)
        {
            case "nomarkdown" when extension.WritesHtml && extension.Content.Source is not null:
                Tree.Add(new TextNode(TextKind.Raw, extension.Content.Span, extension.Content));
                break;
            case "options":
                _document.Options = OptionsExtension.Apply(_document.Options, extension.Attributes);
                break;
        }

        _pos = extension.End;
    }

    private void AddText(int start, int end)
    {
        if (end <= start)
        {
            return;
        }

        var text = Slice(start, end);
        if (Tree.LastChild is not TextNode last || !last.TryAppend(text))
        {
            Tree.Add(new TextNode(TextKind.Text, default, text));
        }
    }

    private void AddSymbol(string value, int start, int end) =>
        Tree.Add(new SymbolNode(SpanOf(start, end), value));

    private bool IsOpen(ElementKind kind)
    {
        foreach (var node in _open)
        {
            if (node is ElementNode element && element.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    // An attempt that is known to fail has the same effect as before.
    private bool IsKnownToFail(int position, ElementKind kind)
    {
        if (_failed?.Find(position, kind, _open, _document.Options) is not { } after)
        {
            return false;
        }

        _document.Options = after;
        return true;
    }

    private void Fail(int position, ElementKind kind, MarkdownOptions before) =>
        (_failed ??= new FailedAttempts()).Add(position, kind, _open, before, _document.Options);

    private TextSlice Slice(int start, int end) => new(_source, start, end - start);

    private TextSpan SpanOf(int start, int end) => _source.SpanOf(start, end - start);
}
