using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Text;

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
            _budget.Position = _source.OffsetOf(_pos);
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

        if (_tree.LastChild is BlankNode blank)
        {
            blank.IsOneLine = false;
        }
        else
        {
            _tree.Add(AttachPendingAttributes(new BlankNode(SpanOf(_pos, end)) { IsOneLine = end - _pos == 1 }));
        }

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
        if (_tree.LastChild is ParagraphNode paragraph)
        {
            var content = paragraph.RawText.Text;

            // Two spaces at the end of the line before are a line break and were removed.
            var isBreak = start >= 3 && _text[start - 1] == '\n' && _text[start - 2] == ' ' && _text[start - 3] == ' ';
            content.Append(Slice(isBreak ? start - 3 : Math.Max(0, start - 1), start));
            content.Append(text);
        }
        else
        {
            _tree.Add(AttachPendingAttributes(new ParagraphNode(RawTextNode.Of(text.TrimStart()))));
        }
    }

    // A tab after fewer than four spaces begins no block: kramdown leaves such a line as text between blocks.
    private void ParseLooseLine()
    {
        var line = Slice(_pos, LineSyntax.NextLine(_text, _pos));
        _pos = line.End;
        if (_tree.LastChild is RawTextNode last)
        {
            last.Text.Append(line);
        }
        else
        {
            _tree.Add(RawTextNode.Of(line));
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
        _tree.Add(NewBlock(ElementKind.HorizontalRule, start, _pos));
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

        var quote = NewBlock(ElementKind.BlockQuote, start, _pos);
        _tree.Add(quote);
        ParseInside(content.ToSlice(), quote);
        AlertQuote.Mark(quote);
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

        _tree.Add(AttachPendingAttributes(new TextNode(TextKind.Math, SpanOf(_pos, close + 2), Slice(open + 2, close).Trim()) { IsBlock = true }));
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

    private bool IsAfterBoundary() => _pendingList is not null || _tree.LastChild is null or BlankNode or EndOfBlockNode { Kind: EndOfBlockKind.Marker };

    private bool IsBoundary(int position) => LineSyntax.IsBlank(_text, position) || LineSyntax.IsEndMarker(_text, position)
        || AttributeListSyntax.EndOfBlock(_text, position, _budget, out _) >= 0;

    private EndOfBlockNode AddEndOfBlock(EndOfBlockKind kind, int start)
    {
        var node = AttachPendingAttributes(new EndOfBlockNode(kind, Slice(start, _pos).Span));
        _tree.Add(node);
        return node;
    }

    // Paragraphs and formulas can be written without tags, so they are not counted.
    private ElementNode NewBlock(ElementKind kind, int start, int end)
    {
        _budget.CountElement();
        return AttachPendingAttributes(new ElementNode(kind, SpanOf(start, end)));
    }

    // Applies the attribute list before a new block.
    private T AttachPendingAttributes<T>(T node)
        where T : MarkdownNode
    {
        (node.AttributeList, _pendingList) = (_pendingList, null);
        return node;
    }

    private TextSpan SpanOf(int start, int end) => Slice(start, end).TrimEnd().Span;

    private TextSlice Slice(int start, int end) => new(_source, start, Math.Max(0, end - start));
}
