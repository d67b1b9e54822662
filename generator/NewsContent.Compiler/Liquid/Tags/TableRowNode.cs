using System.Globalization;
using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{% tablerow x in list cols:2 %}</c>: prints the rows of a table, with a cell for each item.</summary>
internal sealed class TableRowNode : LiquidBlock
{
    // Null if the tag is malformed.
    private readonly LoopHeader? _header;
    private readonly IReadOnlyList<LiquidNode> _nodes;

    private TableRowNode(LiquidBlockSyntax block)
        : base(block.Branches[0].Tag.Span, block.End!.Value.Span)
    {
        _header = LoopHeader.Parse(block.Branches[0].Tag.Markup);
        _nodes = block.Branches[0].Nodes;
    }

    public static LiquidNode? Open(LiquidToken tag, LiquidParser parser) => null;

    public static LiquidNode Create(LiquidBlockSyntax block) => new TableRowNode(block);

    public override bool Check(LiquidCheck check) =>
        _header is null ? check.Malformed(Span, "write a name, 'in' and a list after 'tablerow'")
        : !check.CanNest || !check.CanLoopOver(_header.List) || !_header.Others.All(check.CanLookUp) ? check.NotRun(Span, _header.Operands)
        : check.CheckNested(_nodes, _header.Variable, LiquidLoopKind.TableRow);

    public override void RenderContent(LiquidRun run)
    {
        var list = run.Conditions.LookUp(_header!.List);
        if (!LiquidComparer.IsTrue(list) && !run.Scope.IsCollecting)
        {
            run.Reach(End);
            return;
        }

        var items = ItemsOf(list, run);
        var row = new LiquidTableRow(_header.Variable, items.Count, _header.Columns is { } columns ? LiquidValue.ToInteger(run.Conditions.LookUp(columns)) : 0);
        Write("<tr class=\"row1\">\n");
        run.Scope.Frames.Add(row);
        for (var i = 0; i < items.Count; i++)
        {
            row.Move(items.At(i));
            Write($"<td class=\"col{row.Column.ToString(CultureInfo.InvariantCulture)}\">");
            run.Render(_nodes);
            run.Reach(End);
            Write("</td>");
            if (row.EndsRow)
            {
                Write($"</tr>\n<tr class=\"row{(row.Row + 1).ToString(CultureInfo.InvariantCulture)}\">");
            }
        }

        run.Scope.Frames.RemoveAt(run.Scope.Frames.Count - 1);
        Write("</tr>\n");

        void Write(string html) => run.Output.AppendValue(html, Span);
    }

    private LoopItems ItemsOf(object? list, LiquidRun run)
    {
        var offset = _header!.Offset is { } from && !_header.Continues ? LiquidValue.ToInteger(run.Conditions.LookUp(from)) : 0;
        int? limit = _header.Limit is { } most ? LiquidValue.ToInteger(run.Conditions.LookUp(most)) : null;
        var items = LoopItems.Of(list);
        items = list is string ? items : items.Slice(offset, limit, isReversed: false);

        // A single cell collects the references in it.
        return items.Count == 0 && run.Scope.IsCollecting ? new LoopItems(1, _ => null) : items;
    }
}
