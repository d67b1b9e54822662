using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{% for x in list %}</c>, with <c>{% else %}</c> for an empty list.</summary>
internal sealed class ForNode : LiquidBlock
{
    // Null if the tag is malformed.
    private readonly ForHeader? _header;
    private readonly LiquidBranch _body;
    private readonly LiquidBranch? _else;

    private ForNode(LiquidBlockSyntax block)
        : base(block.Branches[0].Tag.Span, block.End!.Value.Span)
    {
        IsBlank = block.IsBlank;
        var branches = block.PrintedBranches;
        _header = ForHeader.Parse(branches[0].Tag.Markup);
        _body = branches[0];
        _else = branches.Count > 1 ? branches[1] : null;
    }

    public override bool IsBlank { get; }

    public static LiquidNode? Open(LiquidToken tag, LiquidParser parser) => null;

    public static LiquidNode Create(LiquidBlockSyntax block) => new ForNode(block);

    public override bool Check(LiquidCheck check)
    {
        if (_header is null)
        {
            return check.Malformed(Span, "write a name, 'in' and a list after 'for'");
        }

        if (!check.CanNest
            || !(_header.RangeEnd is null ? check.CanLoopOver(_header.List) : check.CanLookUp(_header.List))
            || !_header.Others.All(check.CanLookUp))
        {
            return check.NotRun(Span);
        }

        return check.CheckNested(_body.Nodes, _header.Variable)
            && (_else is null || check.CheckNested(_else.Nodes, null));
    }

    public override void RenderContent(LiquidRun run)
    {
        var header = _header!;
        var items = ItemsOf(header, run.Scope);
        if (items.Count == 0 && _else is null)
        {
            return;
        }

        var loop = new LiquidLoop(header.Variable, items.Count, items.At);
        run.Scope.Loops.Add(loop);
        if (items.Count > 0)
        {
            do
            {
                run.Render(_body.Nodes);
                run.Reach(_else?.Tag.Span ?? End);
            }
            while (run.TakeInterrupt() != LiquidInterrupt.Break && loop.MoveNext());
        }

        if (_else is not null && (items.Count == 0 || run.Scope.IsCollecting))
        {
            loop.IsInElse = true;
            run.Render(_else.Nodes);
            run.Reach(End);
        }

        run.Scope.Loops.RemoveAt(run.Scope.Loops.Count - 1);
    }

    private static LoopItems ItemsOf(ForHeader header, LiquidScope scope)
    {
        var list = LookUp(header.List);
        var items = header.RangeEnd is null
            ? LoopItems.Of(list)
            : LoopItems.Range(LiquidValue.ToInteger(list), LiquidValue.ToInteger(LookUp(header.RangeEnd)));
        items = items.Slice(LiquidValue.ToInteger(LookUp(header.Offset)), LookUp(header.Limit) is { } limit ? LiquidValue.ToInteger(limit) : null, header.IsReversed);

        // A single iteration collects the references of the loop.
        return items.Count == 0 && scope.IsCollecting ? new LoopItems(1, _ => null) : items;

        object? LookUp(LiquidOperand? operand)
        {
            object? value = null;
            if (operand is not null)
            {
                scope.LookUp(operand, mayBeMissing: false, out value);
            }

            return value;
        }
    }
}
