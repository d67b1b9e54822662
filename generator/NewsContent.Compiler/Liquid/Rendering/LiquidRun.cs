using System.Globalization;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>One run over a syntax tree: the services that nodes use, and the current position.</summary>
internal sealed class LiquidRun
{
    private readonly LiquidBudget _budget = new();
    private readonly CancellationToken _cancellationToken;
    private readonly LiquidPositions _positions = new();
    private readonly SourceFile _file;
    private bool _isInBlock;
    private int _depth;
    private LiquidInterrupt _interrupt;

    public LiquidRun(LiquidContext context, int capacity, ProblemBag problems, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _file = problems.File;
        Context = context;
        Reporter = new LiquidReporter(problems, _positions);
        Kept = new KeptTags();
        Output = NewOutput(capacity);
        Scope = new LiquidScope(context, _budget, Reporter);
        Conditions = new LiquidConditions(Scope, _budget);
        Evaluator = new LiquidEvaluator(context, Scope, Conditions, _budget, Reporter);
    }

    public LiquidContext Context { get; }

    public SiteAddress Site => Context.Site;

    public LiquidReporter Reporter { get; }

    public LiquidOutput Output { get; private set; }

    /// <summary>The tags that are left as text.</summary>
    public KeptTags Kept { get; }

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
        Output = NewOutput(0);
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

    /// <summary>Moves to a node, or to another tag of a block. In loops and in included files it has a cost; everything else runs once.</summary>
    public void Reach(LiquidSpan span)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        Position = span;
        if (Scope.Frames.Count > 0 || Scope.Inclusion is not null)
        {
            _budget.SpendTag(span.Length);
        }
    }

    /// <summary>Renders a block, or leaves it as text. The check of the outermost block includes those in it.</summary>
    public void RenderBlock(LiquidBlock block)
    {
        if (_isInBlock)
        {
            _depth++;
            try
            {
                block.RenderContent(this);
            }
            finally
            {
                _depth--;
            }

            return;
        }

        var check = new LiquidCheck(Scope, Reporter, _depth);
        if (!block.Check(check))
        {
            Output.AppendKeptBlock(block.Whole);
            return;
        }

        foreach (var name in check.Assigned)
        {
            Scope.Declare(name);
        }

        _isInBlock = true;
        _depth++;
        try
        {
            block.RenderContent(this);
        }
        finally
        {
            _depth--;
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
                Output.AppendKeptBlock(node.Whole);
                Reporter.Report(error, node);
            }
        }
    }

    /// <summary>Runs another file in the place of a tag. It has the variables of the post, and its own parameters.</summary>
    /// <param name="file">The file.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="parameters">The parameters; <c>null</c> for those of the file that contains the tag.</param>
    /// <exception cref="LiquidTooLargeException">The output is too large or took too much work.</exception>
    public void Include(IncludeFile file, LiquidSpan tag, YamlMapping? parameters)
    {
        if (_depth == LiquidCheck.MaxDepth)
        {
            Reporter.Report(LiquidProblems.IncludesTooDeep, tag, file.RelativePath, LiquidCheck.MaxDepth.ToString(CultureInfo.InvariantCulture));
            return;
        }

        var tree = IncludeTree.Of(file);
        _budget.SpendTag(tree.Source.Text.Length);
        var start = _file.Insert(tree.File, _positions.InPost(tag).Start);
        var former = _positions.Begin(tree.Source, start);
        var (outer, isInBlock) = (Scope.Inclusion, _isInBlock);
        Scope.Inclusion = new LiquidInclusion(parameters ?? outer?.Parameters);
        _isInBlock = false;
        _depth++;
        Render(tree.Nodes);
        _depth--;
        (Scope.Inclusion, _isInBlock) = (outer, isInBlock);
        _positions.End(tree.Source, former);
    }

    /// <summary>Leaves an unsupported tag visible, so that it is noticed.</summary>
    public void Keep(LiquidSpan tag)
    {
        Output.AppendKept(tag);
        Reporter.NotRun(tag);
    }

    /// <summary>Leaves a tag with an unknown value visible.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="operands">The values in it.</param>
    public void Keep(LiquidSpan tag, IEnumerable<LiquidOperand> operands)
    {
        Output.AppendKept(tag);
        var unknown = operands.FirstOrDefault(operand => !Scope.CanLookUp(operand, static _ => false));
        Reporter.UnknownValue(tag, unknown, unknown is null ? null : Scope.MeantOf(unknown, []), unknown is null ? null : Scope.FindUnassigned(unknown, static _ => false));
    }

    /// <summary>Leaves braces without the name of a value as text.</summary>
    public void KeepNameless(LiquidSpan tag)
    {
        Output.AppendKept(tag);
        Reporter.Nameless(tag);
    }

    /// <summary>Leaves a malformed tag as text.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="reason">The reason and the remedy.</param>
    /// <param name="isBlock">Whether it opens a block, which can declare the names in its content.</param>
    public void Malformed(LiquidSpan tag, string reason, bool isBlock = false)
    {
        Output.AppendKept(tag);
        Reporter.Malformed(tag, reason);
        if (isBlock)
        {
            Reporter.IgnoreRest(tag);
        }
    }

    private LiquidOutput NewOutput(int capacity) => new(_positions, Context.IsMarkdown ? Kept : null, capacity);
}
