using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Blocks;

/// <summary>Splits a line of a table at its bars, except bars in code or after a backslash.</summary>
internal sealed class TableCells(MappedText source, int start, int end, MarkdownBudget budget)
{
    private readonly string _text = source.Text;
    private readonly List<TextSlice> _cells = [];
    private MappedText.Builder _cell = new();
    private int _runStart;

    public List<TextSlice> Read()
    {
        _runStart = start;
        for (var i = start; i < end;)
        {
            i = _text[i] switch
            {
                '`' => CodeSpanSyntax.Read(_text, start, i, end, budget).End,
                '<' => EndOfCodeElement(i),
                '|' => EndCell(i),
                '\\' when i + 1 < end && _text[i + 1] == '|' => Unescape(i),
                _ => i + 1,
            };
        }

        Append(end);
        _cells.Add(_cell.ToSlice());
        return _cells;
    }

    private int EndCell(int bar)
    {
        Append(bar);
        _cells.Add(_cell.ToSlice());
        _cell = new MappedText.Builder();
        _runStart = bar + 1;
        return bar + 1;
    }

    private int Unescape(int backslash)
    {
        Append(backslash);
        _runStart = backslash + 1;
        return backslash + 2;
    }

    private int EndOfCodeElement(int open)
    {
        if (!HtmlSyntax.StartsWith(_text, open, end, "<code"))
        {
            return open + 1;
        }

        var tagEnd = _text.IndexOf('>', open, end - open);
        var close = tagEnd < 0 ? -1 : _text.IndexOf("</code>", tagEnd, end - tagEnd, StringComparison.Ordinal);
        budget.Spend(end - open);
        return close < 0 ? open + 1 : close + "</code>".Length;
    }

    private void Append(int to) => _cell.Append(new TextSlice(source, _runStart, to - _runStart));
}
