using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>Runs a body's loops: says which token comes after those that begin and end a turn.</summary>
/// <remarks>Loops that are being run are kept in the scope, for their variables; how deep they stand in each other takes no stack.</remarks>
internal sealed class LiquidLoops(
    string text,
    IReadOnlyList<LiquidToken> tokens,
    LiquidScope scope,
    LiquidLinkTags links,
    LiquidOutput output,
    LiquidBudget budget,
    LiquidReporter reporter)
{
    private readonly Dictionary<int, LiquidLoopBlock> _blocks = LiquidLoopFinder.Find(text, tokens);

    /// <summary>Whether the loop that is being run leaves out the text in it.</summary>
    public bool IsBlank => Current is { Block.IsBlank: true };

    private LiquidLoop? Current => scope.Loops.Count > 0 ? scope.Loops[scope.Loops.Count - 1] : null;

    /// <summary>Counts a token that is run; outside of loops each is run once.</summary>
    public void Spend(LiquidToken token)
    {
        if (Current is not null)
        {
            budget.SpendToken(token);
        }
    }

    public bool IsEndOfTurn(int index) => Current?.Block is { } block && (index == block.Else || index == block.End);

    /// <summary>Begins the loop whose opening tag this is, or leaves it in the text.</summary>
    /// <returns>The token that comes next.</returns>
    public int Begin(int index)
    {
        if (!_blocks.TryGetValue(index, out var block))
        {
            reporter.BlockNotClosed(tokens[index], "endfor");
            return index + 1;
        }

        // What stands in a loop was looked at with it.
        if (Current is null && !CanRun(block))
        {
            output.AppendBody(TextSpan.FromBounds(tokens[index].Span.Start, tokens[block.End].Span.End));
            return block.End + 1;
        }

        var tag = LiquidFor.Parse(text, LiquidScanner.MarkupOf(text, tokens[index], "for"))!;
        var items = ItemsOf(tag);
        if (items.Count == 0 && block.Else < 0)
        {
            return block.End + 1;
        }

        scope.Loops.Add(new LiquidLoop(block, tag.Variable, items.Count, items.At));
        return (items.Count > 0 ? index : block.Else) + 1;
    }

    /// <summary>Ends a turn of the innermost loop.</summary>
    /// <returns>The token that comes next.</returns>
    public int EndTurn()
    {
        var loop = Current!;
        if (!loop.IsInElse && loop.MoveNext())
        {
            return loop.Block.For + 1;
        }

        if (!loop.IsInElse && loop.Block.Else >= 0 && scope.IsCollecting)
        {
            loop.IsInElse = true;
            return loop.Block.Else + 1;
        }

        scope.Loops.RemoveAt(scope.Loops.Count - 1);
        return loop.Block.End + 1;
    }

    private bool CanRun(LiquidLoopBlock block)
    {
        var check = new LiquidLoopCheck(text, tokens, _blocks, scope, links);
        if (check.FindNotRun(block) is not { } notRun)
        {
            foreach (var name in check.Assigned)
            {
                scope.Declare(name);
            }

            return true;
        }

        if (LiquidScanner.NameOf(text, notRun) == "for" && LiquidFor.Parse(text, LiquidScanner.MarkupOf(text, notRun, "for")) is null)
        {
            reporter.Malformed(notRun, "write a name, 'in' and a list after 'for'");
        }
        else
        {
            reporter.NotRun(notRun);
        }

        return false;
    }

    private LiquidLoopItems ItemsOf(LiquidFor tag)
    {
        var list = LookUp(tag.List);
        var items = tag.RangeEnd is null
            ? LiquidLoopItems.Of(list)
            : LiquidLoopItems.Range(LiquidValue.ToInteger(list), LiquidValue.ToInteger(LookUp(tag.RangeEnd)));
        items = items.Slice(LiquidValue.ToInteger(LookUp(tag.Offset)), LookUp(tag.Limit) is { } limit ? LiquidValue.ToInteger(limit) : null, tag.IsReversed);

        // The one turn shows what the loop would name.
        return items.Count == 0 && scope.IsCollecting ? new LiquidLoopItems(1, _ => null) : items;
    }

    private object? LookUp(LiquidOperand? operand)
    {
        object? value = null;
        if (operand is not null)
        {
            scope.LookUp(operand, mayBeMissing: false, out value);
        }

        return value;
    }
}
