using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>Runs the loops of a body: returns the next token after the tokens that begin and end an iteration.</summary>
/// <remarks>The scope contains the running loops, so nested loops use no stack.</remarks>
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

    /// <summary>Whether the running loop drops the text in it.</summary>
    public bool IsBlank => Current is { Block.IsBlank: true };

    private LiquidLoop? Current => scope.Loops.Count > 0 ? scope.Loops[scope.Loops.Count - 1] : null;

    /// <summary>Counts a token that runs; outside loops each runs once.</summary>
    public void Spend(LiquidToken token)
    {
        if (Current is not null)
        {
            budget.SpendToken(token);
        }
    }

    public bool IsEndOfTurn(int index) => Current?.Block is { } block && (index == block.Else || index == block.End);

    /// <summary>Begins the loop of an opening tag, or leaves it as text.</summary>
    /// <returns>The index of the next token.</returns>
    public int Begin(int index)
    {
        if (!_blocks.TryGetValue(index, out var block))
        {
            reporter.BlockNotClosed(tokens[index], "endfor");
            return index + 1;
        }

        // Nested loops were checked with the outer loop.
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

    /// <summary>Ends an iteration of the innermost loop.</summary>
    /// <returns>The index of the next token.</returns>
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
            reporter.NotRun(notRun, tokens);
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

        // A single iteration collects the references of the loop.
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
