using System.Numerics;
using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{% for x in list %}</c>, with <c>{% else %}</c> for an empty list.</summary>
internal sealed class ForNode : LiquidBlock
{
    // Null if the tag is malformed.
    private readonly LoopHeader? _header;
    private readonly LiquidBranch _body;
    private readonly LiquidBranch? _else;

    private ForNode(LiquidBlockSyntax block)
        : base(block.Branches[0].Tag.Span, block.End!.Value.Span)
    {
        IsBlank = block.IsBlank;
        var branches = block.PrintedBranches;
        _header = LoopHeader.Parse(branches[0].Tag.Markup);
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

        if (check.MeantOf(_header.List) is { } meant)
        {
            return check.Malformed(Span, $"did you mean '{meant}'?");
        }

        if (!check.CanNest || !check.CanLoopOver(_header.List) || !_header.Others.All(check.CanLookUp))
        {
            return check.NotRun(Span, _header.Operands);
        }

        return check.CheckNested(_body.Nodes, _header.Variable, LiquidLoopKind.For)
            && (_else is null || check.CheckNested(_else.Nodes));
    }

    public override void RenderContent(LiquidRun run)
    {
        var header = _header!;
        var items = ItemsOf(header, run.Scope, out var list);
        var loop = new LiquidLoop(header.Variable, items.Count, items.At, header.Name, run.Scope.Loop) { List = list as YamlSequence };
        run.Scope.Frames.Add(loop);
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

        run.Scope.Frames.RemoveAt(run.Scope.Frames.Count - 1);
    }

    private static LoopItems ItemsOf(LoopHeader header, LiquidScope scope, out object? list)
    {
        scope.LookUp(header.List, mayBeMissing: false, out list);
        scope.Offsets.TryGetValue(header.Name, out var end);
        var offset = header.Continues ? end : Integer(header.Offset, "offset") ?? 0;
        var limit = Integer(header.Limit, "limit");

        // A string is one item in any case, as in Ruby.
        var items = LoopItems.Of(list);
        items = list is string ? items : items.Slice(offset, limit, header.IsReversed);
        scope.Offsets[header.Name] = offset + items.Count;

        // A single iteration collects the references of the loop.
        return items.Count == 0 && scope.IsCollecting ? new LoopItems(1, _ => null) : items;

        int? Integer(LiquidOperand? operand, string name)
        {
            object? value = null;
            if (operand is null || !scope.LookUp(operand, mayBeMissing: false, out value) || value is null)
            {
                return null;
            }

            var number = value as BigInteger? ?? RubyNumber.ReadInteger(LiquidValue.ToText(value));
            return number is null && !scope.IsCollecting
                ? throw LiquidErrorException.Malformed($"write a whole number after '{name}:'")
                : LiquidValue.Clamp(number ?? BigInteger.Zero);
        }
    }
}
