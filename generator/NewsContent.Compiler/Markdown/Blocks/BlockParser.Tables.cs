using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Blocks;

/// <summary>Parses tables: lines that each have a bar outside code and HTML.</summary>
internal sealed partial class BlockParser
{
    // The cost of a cell that is not in the Markdown.
    private const int CellSteps = 1000;

    private bool ParseTable()
    {
        var start = LineSyntax.SkipIndent(_text, _pos);
        if (start >= _text.Length || Ascii.IsRubySpace(_text[start]) || !TableSyntax.HasBar(_text, start, _text.Length) || !IsAfterBoundary())
        {
            return false;
        }

        // The text before lines that are not a table after all is lost, as in kramdown.
        var attributeList = _pendingList;
        _pendingList = null;
        var end = EndOfTable(_pos);
        if (!IsBoundary(end) || !TableCheck.HasBarOnEachLine(_document, _budget, Slice(_pos, Math.Max(_pos, end - 1))))
        {
            return false;
        }

        var hasLeadingBar = _text[start] == '|';
        var parts = ReadTableParts(_pos, end, hasLeadingBar, out var alignments, out var columns);
        if (!parts.Exists(part => part is ElementNode { Kind: ElementKind.TableBody }))
        {
            return false;
        }

        FillUp(parts, alignments, columns);
        var table = new TableNode(SpanOf(_pos, end), alignments) { AttributeList = attributeList };
        table.Children.AddRange(parts);
        _tree.Add(table);
        FindTextInTable(_pos, end, parts);
        _pos = end;
        return true;
    }

    private int EndOfTable(int start)
    {
        var end = start;
        while (end < _text.Length && TableSyntax.HasBar(_text, end, _text.Length))
        {
            end = LineSyntax.NextLine(_text, end);
        }

        return end;
    }

    private List<MarkdownNode> ReadTableParts(int start, int end, bool hasLeadingBar, out List<string?> alignments, out int columns)
    {
        var parts = new List<MarkdownNode>();
        var rows = new List<MarkdownNode>();
        var hasFoot = false;
        alignments = [];
        columns = 0;
        var line = TableSyntax.IsSeparator(_text, start, '-') ? LineSyntax.NextLine(_text, start) : start;
        for (; line < end; line = LineSyntax.NextLine(_text, line))
        {
            if (TableSyntax.IsSeparator(_text, line, '-'))
            {
                if (rows.Count > 0 && alignments.Count == 0 && !hasFoot)
                {
                    AddPart(ElementKind.TableHead, rows, parts);
                    alignments = TableSyntax.Alignments(_text, line, LineSyntax.EndOfLine(_text, line));
                }
                else if (rows.Count > 0 && !hasFoot)
                {
                    AddPart(ElementKind.TableBody, rows, parts);
                }
            }
            else if (TableSyntax.IsSeparator(_text, line, '='))
            {
                if (rows.Count > 0)
                {
                    AddPart(ElementKind.TableBody, rows, parts);
                }

                hasFoot = true;
            }
            else
            {
                var row = ReadRow(line, hasLeadingBar);
                rows.Add(row);
                columns = Math.Max(columns, row.Children.Count);
            }
        }

        if (rows.Count > 0)
        {
            AddPart(hasFoot ? ElementKind.TableFoot : ElementKind.TableBody, rows, parts);
        }

        return parts;
    }

    private static void AddPart(ElementKind kind, List<MarkdownNode> rows, List<MarkdownNode> parts)
    {
        var part = new ElementNode(kind, rows[0].Span);
        part.Children.AddRange(rows);
        parts.Add(part);
        rows.Clear();
    }

    private ElementNode ReadRow(int start, bool hasLeadingBar)
    {
        var end = LineSyntax.EndOfLine(_text, start);
        _budget.CountElement();
        var row = new ElementNode(ElementKind.TableRow, Slice(start, end).TrimEnd().Span);
        var cells = new TableCells(_source, start, end, _budget).Read();
        var first = hasLeadingBar && cells.Count > 0 && cells[0].Trim().IsEmpty ? 1 : 0;
        var last = cells.Count - (cells.Count > first && cells[cells.Count - 1].Trim().IsEmpty ? 1 : 0);
        for (var i = first; i < last; i++)
        {
            _budget.CountElement();
            var text = cells[i].Trim();
            var cell = new ElementNode(ElementKind.TableCell, text.IsEmpty ? row.Span : text.Span);
            cell.Add(RawTextNode.Of(text));
            row.Add(cell);
        }

        return row;
    }

    // Short rows get empty cells. Their total is limited, because a short line can produce many.
    private void FillUp(List<MarkdownNode> parts, List<string?> alignments, int columns)
    {
        foreach (var part in parts)
        {
            foreach (var row in part.Children)
            {
                while (row.Children.Count < columns)
                {
                    _budget.Spend(CellSteps);
                    row.Add(new ElementNode(ElementKind.TableCell, row.Span));
                }
            }
        }

        while (alignments.Count < columns)
        {
            alignments.Add(null);
        }
    }
}
