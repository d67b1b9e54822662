using System.Text.RegularExpressions;
using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{% if condition %}</c> or <c>{% unless condition %}</c>, with <c>elsif</c> and <c>else</c>.</summary>
internal sealed class IfNode : LiquidBlock
{
    // 'else if' in the languages that have it.
    private static readonly Regex Else = new(@"\A(\{%-?\s*)else\s*(?:if\b\s*)?", RegexOptions.CultureInvariant);

    private readonly bool _isUnless;
    private readonly List<ConditionalBranch> _branches;

    private IfNode(LiquidBlockSyntax block)
        : base(block.Branches[0].Tag.Span, block.End!.Value.Span)
    {
        IsBlank = block.IsBlank;
        _isUnless = block.Branches[0].Tag.Name == "unless";
        _branches = [.. block.PrintedBranches.Select(branch => new ConditionalBranch(branch))];
    }

    public override bool IsBlank { get; }

    public static LiquidNode? Open(LiquidToken tag, LiquidParser parser) => null;

    public static LiquidNode Create(LiquidBlockSyntax block) => new IfNode(block);

    public override bool Check(LiquidCheck check)
    {
        foreach (var branch in _branches)
        {
            if (branch.IsElse && branch.Text.Length > 0)
            {
                check.TextIgnored(branch.Tag, "{% else %}", Else.Replace(branch.Tag.ToString(), "$1elsif ", 1));
            }

            if (branch is { Condition: null, IsElse: false })
            {
                return check.Malformed(branch.Tag, branch.Remedy);
            }

            if (!check.CanNest || branch.Condition?.Operands.All(check.CanCompare) == false)
            {
                return check.NotRun(branch.Tag, branch.Condition?.Operands ?? []);
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
        foreach (var branch in _branches)
        {
            run.Reach(branch.Tag);
            if (IsTrue(branch, run) is not { } isTrue)
            {
                run.Malformed(branch.Tag, "compare two numbers, two strings or two dates");
                break;
            }

            // Values are unknown while references are collected, so all branches run.
            var isCollecting = run.Scope.IsCollecting;
            if (isTrue || isCollecting)
            {
                run.Render(branch.Nodes);
                if (!isCollecting)
                {
                    break;
                }
            }
        }

        run.Reach(End);
    }

    private bool? IsTrue(ConditionalBranch branch, LiquidRun run)
    {
        var isTrue = branch.Condition is null ? true : run.Conditions.IsTrue(branch.Condition);
        return _isUnless && branch == _branches[0] ? !isTrue : isTrue;
    }

    private sealed class ConditionalBranch(LiquidBranch branch)
    {
        public LiquidSpan Tag => branch.Tag.Span;

        /// <summary>The text after the name of the tag.</summary>
        public LiquidSpan Text => branch.Tag.Markup;

        /// <summary>The remedy if the condition is malformed.</summary>
        public string Remedy => MeantCondition.Remedy(branch.Tag.Span, branch.Tag.Name, branch.Tag.Markup);

        public bool IsElse => branch.Tag.Name == "else";

        /// <summary>The condition; <c>null</c> for <c>else</c>, or if it is malformed.</summary>
        public LiquidCondition? Condition { get; } = branch.Tag.Name == "else" ? null : LiquidCondition.Parse(branch.Tag.Markup);

        public IReadOnlyList<LiquidNode> Nodes => branch.Nodes;
    }
}
