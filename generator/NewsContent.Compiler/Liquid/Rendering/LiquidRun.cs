using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>One run over a syntax tree: the services that nodes use, and the current position.</summary>
internal sealed class LiquidRun
{
    private readonly LiquidBudget _budget = new();
    private readonly CancellationToken _cancellationToken;
    private bool _isInBlock;
    private LiquidInterrupt _interrupt;

    public LiquidRun(LiquidContext context, int capacity, ProblemBag problems, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        Site = context.Site;
        Reporter = new LiquidReporter(problems);
        Output = new LiquidOutput(capacity);
        Scope = new LiquidScope(context, _budget, Reporter);
        Conditions = new LiquidConditions(Scope, _budget);
        Evaluator = new LiquidEvaluator(context, Scope, Conditions, _budget, Reporter);
    }

    public SiteAddress Site { get; }

    public LiquidReporter Reporter { get; }

    public LiquidOutput Output { get; private set; }

    public LiquidScope Scope { get; }

    public LiquidEvaluator Evaluator { get; }

    public LiquidConditions Conditions { get; }

    /// <summary>Whether the rest of the iteration is skipped.</summary>
    public bool IsInterrupted => _interrupt != LiquidInterrupt.None;

    /// <summary>The text, value or tag that was reached last.</summary>
    public LiquidSpan Position { get; private set; }

    /// <exception cref="LiquidTooLargeException">The output is too large or took too much work.</exception>
    public void Render(IReadOnlyList<LiquidNode> nodes)
    {
        foreach (var node in nodes)
        {
            Reach(node.Span);
            RenderNode(node);
            if (IsInterrupted)
            {
                return;
            }
        }
    }

    /// <summary>Renders nodes into a string.</summary>
    /// <exception cref="LiquidTooLargeException">The string is too large or took too much work.</exception>
    public string Capture(IReadOnlyList<LiquidNode> nodes)
    {
        var outer = Output;
        Output = new LiquidOutput(0);
        Render(nodes);
        var text = Output.Text;
        Output = outer;
        _budget.SpendValue(text);
        return text;
    }

    /// <summary>Skips the rest of the iteration, unless references are collected, for which all nodes run.</summary>
    public void Interrupt(LiquidInterrupt interrupt) => _interrupt = Scope.IsCollecting ? LiquidInterrupt.None : interrupt;

    /// <summary>Returns the reason why the rest of the iteration was skipped, and removes it.</summary>
    public LiquidInterrupt TakeInterrupt()
    {
        var interrupt = _interrupt;
        _interrupt = LiquidInterrupt.None;
        return interrupt;
    }

    /// <summary>Moves to a node, or to another tag of a block. In loops it has a cost; outside loops everything runs once.</summary>
    public void Reach(LiquidSpan span)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        Position = span;
        if (Scope.Frames.Count > 0)
        {
            _budget.SpendTag(span.Length);
        }
    }

    /// <summary>Renders a block, or leaves it as text. The check of the outermost block includes those in it.</summary>
    public void RenderBlock(LiquidBlock block)
    {
        if (_isInBlock)
        {
            block.RenderContent(this);
            return;
        }

        var check = new LiquidCheck(Scope, Reporter);
        if (!block.Check(check))
        {
            Output.AppendSource(block.Whole);
            return;
        }

        foreach (var name in check.Assigned)
        {
            Scope.Declare(name);
        }

        _isInBlock = true;
        try
        {
            block.RenderContent(this);
        }
        finally
        {
            _isInBlock = false;
        }
    }

    private void RenderNode(LiquidNode node)
    {
        try
        {
            node.Render(this);
        }
        catch (LiquidErrorException error)
        {
            // Values are unknown while references are collected.
            if (!Scope.IsCollecting)
            {
                Output.AppendSource(node.Whole);
                Reporter.Report(error, node.Span);
            }
        }
    }

    /// <summary>Leaves an unsupported tag visible, so that it is noticed.</summary>
    public void Keep(LiquidSpan tag)
    {
        Output.AppendSource(tag);
        Reporter.NotRun(tag);
    }

    /// <summary>Leaves a malformed tag as text.</summary>
    public void Malformed(LiquidSpan tag, string reason)
    {
        Output.AppendSource(tag);
        Reporter.Malformed(tag, reason);
    }
}
