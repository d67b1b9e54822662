using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Blocks;

/// <summary>
/// Parses blocks as kramdown with its GFM parser: at each line, the kinds of blocks are tried in a fixed order, and all other lines are paragraphs. The content of quotes, items
/// and similar blocks is a separate text with its own parser.
/// </summary>
/// <seealso href="https://kramdown.gettalong.org/syntax.html"/>
internal sealed partial class BlockParser
{
    private readonly MarkdownDocument _document;
    private readonly MarkdownBudget _budget;
    private readonly MarkdownProblems _problems;
    private readonly MappedText _source;
    private readonly string _text;
    private int _pos;
    private MarkdownNode _tree;

    // The attribute list before its block.
    private AttributeList? _pendingList;

    // Whether the closing tag of the current element was found.
    private bool _isEndTagFound;

    private BlockParser(MarkdownDocument document, MarkdownBudget budget, MarkdownProblems problems, MappedText source, MarkdownNode tree)
    {
        (_document, _budget, _problems, _source, _text, _tree) = (document, budget, problems, source, source.Text, tree);
    }

    /// <summary>Parses the blocks of a slice into a node. The text ends with a line end.</summary>
    public static void Parse(MarkdownDocument document, MarkdownBudget budget, MarkdownProblems problems, TextSlice text, MarkdownNode tree)
    {
        if (!text.IsEmpty)
        {
            budget.Enter();
            var source = text.Start == 0 && text.Length == text.Source!.Text.Length ? text.Source : Cut(text);
            new BlockParser(document, budget, problems, source, tree).ParseBlocks();
            budget.Leave();
        }
    }

    private static MappedText Cut(TextSlice text)
    {
        var builder = new MappedText.Builder();
        builder.Append(text);
        return builder.ToOwnText();
    }

    // The blocks of a quote, an item and the like.
    private void ParseInside(TextSlice text, MarkdownNode tree) => Parse(_document, _budget, _problems, text, tree);

    private void ParseBlocks()
    {
        while (_pos < _text.Length && !_isEndTagFound)
        {
            _budget.Place = _source.PlaceOf(_pos);
            _budget.Spend(0);
            ParseBlock();
        }
    }

    private void ParseBlock()
    {
        var isBlock = ParseBlankLines() || ParseIndentedCode() || ParseFencedCode() || ParseQuote() || ParseHashHeader() || ParseHorizontalRule()
            || ParseList() || ParseDefinitionList() || ParseHtml() || ParseUnderlinedHeader() || ParseMath() || ParseTable()
            || ParseFootnote() || ParseLinkDefinition() || ParseAbbreviation() || ParseExtension() || ParseEndMarker();
        if (isBlock)
        {
            return;
        }

        if (LineSyntax.SkipIndent(_text, _pos) is var first && first < _text.Length && _text[first] == '\t')
        {
            ParseLooseLine();
        }
        else
        {
            ParseParagraph();
        }
    }

    private bool ParseBlankLines()
    {
        var end = LineSyntax.SkipBlankLines(_text, _pos);
        if (end == _pos)
        {
            return false;
        }

        if (_tree.LastChild is not { Kind: NodeKind.Blank } blank)
        {
            _tree.Add(blank = NewBlock(NodeKind.Blank, _pos, end));
        }

        // Only the difference between one line and several matters.
        blank.Value = end - _pos == 1 && blank.Value.Length == 0 ? "\n" : "\n\n";
        _pos = end;
        return true;
    }

    private void ParseParagraph()
    {
        var start = _pos;
        _pos = LineSyntax.NextLine(_text, _pos);
        while (_pos < _text.Length && !LineSyntax.EndsParagraph(_text, _pos, _budget))
        {
            _pos = LineSyntax.NextLine(_text, _pos);
        }

        var text = Slice(start, _pos).TrimEnd();
        if (_tree.LastChild is { Kind: NodeKind.Paragraph } paragraph)
        {
            // Two spaces at the end of the line before are a line break and were removed.
            var isBreak = start >= 3 && _text[start - 1] == '\n' && _text[start - 2] == ' ' && _text[start - 3] == ' ';
            if (isBreak)
            {
                paragraph.LastChild!.RawText!.Append(Slice(start - 3, start));
            }
            else
            {
                paragraph.LastChild!.RawText!.Append(Slice(Math.Max(0, start - 1), start));
            }

            paragraph.LastChild!.RawText!.Append(text);
        }
        else
        {
            text = text.TrimStart();
            var node = NewBlock(NodeKind.Paragraph, start, _pos);
            node.Span = text.Span;
            node.Add(NewRawText(text));
            _tree.Add(node);
        }
    }

    // A tab after fewer than four spaces begins no block: kramdown leaves such a line as text between blocks.
    private void ParseLooseLine()
    {
        var line = Slice(_pos, LineSyntax.NextLine(_text, _pos));
        _pos = line.End;
        if (_tree.LastChild is { Kind: NodeKind.RawText } last)
        {
            last.RawText!.Append(line);
        }
        else
        {
            _tree.Add(NewRawText(line));
        }
    }

    private bool ParseHorizontalRule()
    {
        if (!LineSyntax.IsHorizontalRule(_text, _pos))
        {
            return false;
        }

        var start = _pos;
        _pos = LineSyntax.NextLine(_text, _pos);
        _tree.Add(NewBlock(NodeKind.HorizontalRule, start, _pos));
        return true;
    }

    private bool ParseQuote()
    {
        if (!LineSyntax.IsQuote(_text, _pos))
        {
            return false;
        }

        var start = _pos;
        var content = new MappedText.Builder();
        do
        {
            var line = _pos;
            _pos = LineSyntax.NextLine(_text, _pos);
            if (LineSyntax.IsQuote(_text, line))
            {
                line = LineSyntax.SkipIndent(_text, line) + 1;
                line += line < _text.Length && _text[line] == ' ' ? 1 : 0;
            }

            content.Append(Slice(line, _pos));
        }
        while (_pos < _text.Length && !LineSyntax.EndsLazyLines(_text, _pos, _budget));

        var quote = NewBlock(NodeKind.BlockQuote, start, _pos);
        _tree.Add(quote);
        ParseInside(content.ToSlice(), quote);
        return true;
    }

    private bool ParseMath()
    {
        var open = LineSyntax.SkipIndent(_text, _pos);
        var isEscaped = open < _text.Length && _text[open] == '\\';
        open += isEscaped ? 1 : 0;
        if (!HtmlSyntax.StartsWith(_text, open, _text.Length, "$$") || !IsAfterBoundary())
        {
            return false;
        }

        var close = _text.IndexOf("$$", open + 2, StringComparison.Ordinal);
        _budget.Spend((close < 0 ? _text.Length : close) - open);
        if (close < 0)
        {
            return false;
        }

        var nextLine = LineSyntax.SkipToNextLine(_text, close + 2);
        if (isEscaped)
        {
            _pos = nextLine >= 0 ? open : _pos;
            return false;
        }

        var end = nextLine >= 0 ? nextLine : close + 2;
        if (!IsBoundary(end))
        {
            return false;
        }

        var math = NewBlock(NodeKind.Math, _pos, close + 2);
        math.Text = Slice(open + 2, close).Trim();
        _tree.Add(math);
        _pos = end;
        return true;
    }

    private bool ParseEndMarker()
    {
        if (!LineSyntax.IsEndMarker(_text, _pos))
        {
            return false;
        }

        var start = _pos;
        _pos = LineSyntax.SkipToNextLine(_text, _pos + 1);
        AddEndOfBlock(EndOfBlockKind.Marker, start);
        return true;
    }

    private bool IsAfterBoundary() => _pendingList is not null || _tree.LastChild is null or { Kind: NodeKind.Blank }
        or { Kind: NodeKind.EndOfBlock, EndKind: EndOfBlockKind.Marker };

    private bool IsBoundary(int position) => LineSyntax.IsBlank(_text, position) || LineSyntax.IsEndMarker(_text, position)
        || AttributeListSyntax.EndOfBlock(_text, position, _budget, out _) >= 0;

    private MarkdownNode AddEndOfBlock(EndOfBlockKind kind, int start)
    {
        var node = AttachPendingAttributes(new MarkdownNode(NodeKind.EndOfBlock, Slice(start, _pos).Span) { EndKind = kind });
        _tree.Add(node);
        return node;
    }

    private MarkdownNode NewBlock(NodeKind kind, int start, int end)
    {
        // A paragraph can be written without tags.
        if (kind is not (NodeKind.Blank or NodeKind.Paragraph or NodeKind.Math))
        {
            _budget.CountElement();
        }

        return AttachPendingAttributes(new MarkdownNode(kind, Slice(start, end).TrimEnd().Span) { IsBlock = true });
    }

    // Applies the attribute list before a new block.
    private MarkdownNode AttachPendingAttributes(MarkdownNode node)
    {
        (node.AttributeList, _pendingList) = (_pendingList, null);
        return node;
    }

    private static MarkdownNode NewRawText(TextSlice text)
    {
        var builder = new MappedText.Builder();
        builder.Append(text);
        return new MarkdownNode(NodeKind.RawText, text.Span) { RawText = builder };
    }

    private TextSlice Slice(int start, int end) => new(_source, start, Math.Max(0, end - start));
}
