using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>
/// Checks before a loop runs whether all its tags are supported. Otherwise the whole loop is left as text once, instead of each iteration.
/// </summary>
internal sealed class LiquidLoopCheck(
    string text,
    IReadOnlyList<LiquidToken> tokens,
    IReadOnlyDictionary<int, LiquidLoopBlock> blocks,
    LiquidScope scope,
    LiquidLinkTags links)
{
    // Liquid's limit of nested blocks.
    private const int MaxDepth = 100;

    // The loops around the current token. After 'else' they have no variable.
    private readonly Stack<(LiquidLoopBlock Block, string? Variable, bool IsInCode)> _open = new();
    private readonly HashSet<string> _assigned = new(StringComparer.Ordinal);
    private bool _isInCode;

    /// <summary>The names that the loop assigns.</summary>
    public IReadOnlyCollection<string> Assigned => _assigned;

    /// <summary>Returns the first unsupported token; <c>null</c> if all are supported.</summary>
    public LiquidToken? FindNotRun(LiquidLoopBlock loop)
    {
        for (var i = loop.For; i <= loop.End; i++)
        {
            if (!CanRun(i))
            {
                return tokens[i];
            }
        }

        return null;
    }

    private bool CanRun(int index) => tokens[index].Kind switch
    {
        LiquidTokenKind.Output => LiquidExpression.Parse(text, tokens[index].Content) is not { } expression || CanLookUp(expression.Value),
        LiquidTokenKind.Tag => CanRunTag(index, LiquidScanner.NameOf(text, tokens[index])),
        _ => true,
    };

    private bool CanRunTag(int index, string name)
    {
        var markup = LiquidScanner.MarkupOf(text, tokens[index], name);
        switch (name)
        {
            case "for":
                return Open(index, markup);
            case "else":
                var open = _open.Pop();
                _open.Push(open with { Variable = null });
                return open.Block.Else == index && open.IsInCode == _isInCode;
            case "endfor":
                return _open.Pop().IsInCode == _isInCode;
            case "assign":
                return LiquidAssignment.Parse(text, markup) is not { } assignment || Assign(assignment);
            case "highlight" or "endhighlight":
                _isInCode = !_isInCode;
                return _isInCode == (name == "highlight");
            case "post_url" or "link":
                return links.CanRun(markup);
            default:
                return false;
        }
    }

    private bool Open(int index, TextSpan markup)
    {
        if (_open.Count == MaxDepth
            || !blocks.TryGetValue(index, out var block)
            || LiquidFor.Parse(text, markup) is not { } tag
            || !(tag.RangeEnd is null ? scope.CanLoopOver(tag.List, WillBeKnown) : CanLookUp(tag.List))
            || !tag.Others.All(CanLookUp))
        {
            return false;
        }

        _open.Push((block, tag.Variable, _isInCode));
        return true;
    }

    private bool Assign(LiquidAssignment assignment)
    {
        _assigned.Add(assignment.Name);
        return CanLookUp(assignment.Value.Value);
    }

    private bool CanLookUp(LiquidOperand operand) => scope.CanLookUp(operand, WillBeKnown);

    private bool WillBeKnown(LiquidOperand operand) =>
        _assigned.Contains(operand.Root)
        || _open.Any(loop => loop.Variable is { } variable && (variable == operand.Root || LiquidLoop.IsCounter(operand)));
}
