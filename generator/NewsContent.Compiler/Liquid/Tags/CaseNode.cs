using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{% case value %}</c>, with <c>when</c> and <c>else</c>. Every branch with an equal value runs.</summary>
internal sealed class CaseNode : LiquidBlock
{
    // Null if the tag is malformed.
    private readonly LiquidOperand? _value;
    private readonly List<WhenBranch> _branches;

    // The tags before the first 'when' that do not exist, such as a misspelled 'when'. Other content there is ignored.
    private readonly List<UnknownTagNode> _unknown;

    private CaseNode(LiquidBlockSyntax block)
        : base(block.Branches[0].Tag.Span, block.End!.Value.Span)
    {
        IsBlank = block.IsBlank;

        // Only here, 'empty' and 'blank' are the empty string, as in Liquid.
        var value = new LiquidOperandReader(block.Branches[0].Tag.Markup).ReadOperand();
        _value = value is { Literal: LiquidEmptiness } ? value with { Literal = "" } : value;
        _unknown = [.. block.Branches[0].Nodes.OfType<UnknownTagNode>()];
        _branches = [.. block.PrintedBranches.Skip(1).Select(branch => new WhenBranch(branch))];
    }

    public override bool IsBlank { get; }

    public static LiquidNode? Open(LiquidToken tag, LiquidParser parser) => null;

    public static LiquidNode Create(LiquidBlockSyntax block) => new CaseNode(block);

    public override bool Check(LiquidCheck check)
    {
        if (_value is null)
        {
            return check.Malformed(Span, "write a value after 'case', such as page.lang");
        }

        if (!check.CanNest || !check.CanCompare(_value))
        {
            return check.NotRun(Span, [_value]);
        }

        if (!_unknown.TrueForAll(tag => tag.Check(check)))
        {
            return false;
        }

        foreach (var branch in _branches)
        {
            if (branch is { Values.Count: 0, IsElse: false })
            {
                return check.Malformed(branch.Tag, "write values after 'when', such as \"en\", \"zh\"");
            }

            if (!branch.Values.All(check.CanCompare))
            {
                return check.NotRun(branch.Tag, branch.Values);
            }

            if (!check.CheckNested(branch.Nodes))
            {
                return false;
            }
        }

        return true;
    }

    public override void RenderContent(LiquidRun run)
    {
        var value = run.Conditions.LookUp(_value!);
        var isFound = false;
        foreach (var branch in _branches)
        {
            run.Reach(branch.Tag);
            for (var times = Count(branch, value, isFound, run); times > 0 && !run.IsInterrupted; times--)
            {
                isFound = true;
                run.Render(branch.Nodes);
            }
        }

        run.Reach(End);
    }

    // A branch with the value twice runs twice. Values are unknown while references are collected, so all branches run.
    private static int Count(WhenBranch branch, object? value, bool isFound, LiquidRun run)
    {
        var count = branch.IsElse ? isFound ? 0 : 1 : branch.Values.Count(other => run.Conditions.AreEqual(value, other));
        return run.Scope.IsCollecting ? 1 : count;
    }

    private sealed class WhenBranch(LiquidBranch branch)
    {
        public LiquidSpan Tag => branch.Tag.Span;

        public bool IsElse => branch.Tag.Name == "else";

        /// <summary>The values; empty for <c>else</c>, or if they are malformed.</summary>
        public IReadOnlyList<LiquidOperand> Values { get; } = branch.Tag.Name == "else" ? [] : Parse(branch.Tag.Markup);

        public IReadOnlyList<LiquidNode> Nodes => branch.Nodes;

        private static List<LiquidOperand> Parse(LiquidSpan markup)
        {
            var reader = new LiquidOperandReader(markup);
            var values = new List<LiquidOperand>();
            do
            {
                if (reader.ReadOperand() is not { } value)
                {
                    return [];
                }

                values.Add(value);
            }
            while (reader.TryReadSign(',') || reader.TryReadWord("or"));
            return reader.IsAtEnd ? values : [];
        }
    }
}
