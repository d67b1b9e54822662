using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Blocks;

/// <summary>Reports lines of text that are tables because of a bar.</summary>
internal sealed partial class BlockParser
{
    // The marks that begin and end a construct. A table whose author meant one does not cut a construct.
    private static readonly (string Open, string Close)[] Marks = [("[", "]"), ("(", ")"), ("（", "）"), ("“", "”"), ("「", "」")];

    // A line with a bar at one of its ends, or a separator line, was meant as a table.
    private void FindTextInTable(int start, int end, IReadOnlyList<MarkdownNode> parts)
    {
        if (parts.Count != 1 || TableSyntax.IsSeparator(_text, start, '-'))
        {
            return;
        }

        var rows = parts[0].Children;
        var line = start;
        foreach (var row in rows)
        {
            var text = Slice(line, LineSyntax.EndOfLine(_text, line)).Trim();
            line = LineSyntax.NextLine(_text, line);
            _budget.Spend(text.Length);
            if (text.IsEmpty || text[0] == '|' || text.EndsWith('|') || line > end)
            {
                return;
            }

            var cells = row.Children.Where(cell => cell.HasChildren).Select(cell => ((RawTextNode)cell.Children[0]).Text.ToSlice().ToString()).ToList();
            if (WikiLink.FindAll(text.ToString()).FirstOrDefault(static link => link.Groups["text"].Success) is { } wiki)
            {
                _problems.AddSlip(BodyProblems.MarkdownLeft, text.Skip(wiki.Index).Take(wiki.Length).Span, wiki.Value, WikiLink.Reason, WikiLink.Remedy(wiki));
                return;
            }

            // A row of text has no header, and readers do not see its bars. A row of links is often meant.
            if ((rows.Count == 1 && !cells.TrueForAll(IsLink) && !cells.Exists(IsInBraces)) || CutsConstruct(cells))
            {
                _problems.AddSlip(BodyProblems.TextIsTable, text.Span, ShortText.Cut(text.ToString(), columns: 60));
                return;
            }
        }
    }

    private static bool IsLink(string cell) => cell.Trim() is var text && text.Length > 0 && (text[0] is '[' or '!' or '<') && (text[text.Length - 1] is ')' or ']' or '>');

    // A bar between braces was meant as a filter of Liquid, which is reported itself.
    private static bool IsInBraces(string cell) => Count(cell, "{") > Count(cell, "}");

    // Whether a construct begins in one cell and ends in another.
    private static bool CutsConstruct(IReadOnlyList<string> cells)
    {
        if (cells.Count(cell => Count(cell, "**") % 2 == 1) >= 2)
        {
            return true;
        }

        foreach (var (open, close) in Marks)
        {
            var depth = 0;
            foreach (var cell in cells)
            {
                var change = Count(cell, open) - Count(cell, close);
                if (change < 0 && depth > 0)
                {
                    return true;
                }

                depth += Math.Max(0, change);
            }
        }

        return false;
    }

    private static int Count(string text, string mark)
    {
        var count = 0;
        for (var i = text.IndexOf(mark, StringComparison.Ordinal); i >= 0; i = text.IndexOf(mark, i + mark.Length, StringComparison.Ordinal))
        {
            count += i > 0 && text[i - 1] == '\\' ? 0 : 1;
        }

        return count;
    }
}
