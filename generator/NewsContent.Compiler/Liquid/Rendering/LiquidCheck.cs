using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>Checks before a block runs whether everything in it is supported, and knows the names that it will have.</summary>
/// <param name="scope">The known names.</param>
/// <param name="reporter">Reports the reason why a block does not run.</param>
/// <param name="depth">The number of blocks and files around the block.</param>
internal sealed class LiquidCheck(LiquidScope scope, LiquidReporter reporter, int depth)
{
    /// <summary>Liquid's limit of nested blocks and files. It also bounds the recursion over the tree.</summary>
    public const int MaxDepth = 100;

    // The blocks around the current node.
    private readonly Stack<(string? Variable, LiquidLoopKind Loop)> _blocks = new();
    private readonly HashSet<string> _assigned = new(StringComparer.Ordinal);

    /// <summary>The names that the block assigns.</summary>
    public IReadOnlyCollection<string> Assigned => _assigned;

    /// <summary>Whether the block includes a file, which can assign any name.</summary>
    public bool IncludesFile { get; set; }

    /// <summary>Whether the block is in an included file. There it runs even with unsupported tags, which are left as text.</summary>
    public bool IsIncluded => scope.Inclusion is not null;

    /// <summary>Whether the current node is in a loop.</summary>
    public bool IsInLoop => scope.Loop is not null || _blocks.Any(block => block.Loop == LiquidLoopKind.For);

    /// <summary>Whether another block can be nested at the current node.</summary>
    public bool CanNest => depth + _blocks.Count < MaxDepth;

    /// <summary>Checks nodes in order, up to the first that is not supported.</summary>
    public bool Check(IReadOnlyList<LiquidNode> nodes) => nodes.All(node => node.Check(this));

    /// <summary>Checks the nodes in a nested block.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="variable">The variable of the loop; <c>null</c> for other blocks.</param>
    /// <param name="loop">The kind of the loop.</param>
    public bool CheckNested(IReadOnlyList<LiquidNode> nodes, string? variable = null, LiquidLoopKind loop = LiquidLoopKind.None)
    {
        _blocks.Push((variable, loop));
        var canRun = Check(nodes);
        _blocks.Pop();
        return canRun;
    }

    /// <summary>Declares a name that a node of the block assigns.</summary>
    public void Declare(string name) => _assigned.Add(name);

    /// <summary>Returns whether an operand can be looked up, even if it does not exist.</summary>
    public bool CanLookUp(LiquidOperand operand) => scope.CanLookUp(operand, WillBeKnown);

    /// <summary>Returns whether an operand is also known to have a value.</summary>
    public bool CanLoopOver(LiquidOperand operand) => scope.CanLoopOver(operand, WillBeKnown);

    /// <summary>Returns the name that an unknown name was meant to be; <c>null</c> if it is known or not similar to a known name.</summary>
    public string? MeantOf(LiquidOperand operand) => CanLoopOver(operand) ? null : scope.MeantOf(operand, _assigned.Concat(_blocks.Select(block => block.Variable).OfType<string>()));

    /// <summary>Returns whether a condition can use an operand: its value is known, even if a key is missing.</summary>
    public bool CanCompare(LiquidOperand operand) => CanLookUp(operand);

    /// <summary>Reports the unsupported tag because of which the block is left as text.</summary>
    public bool NotRun(LiquidSpan tag)
    {
        reporter.NotRun(tag);
        return false;
    }

    /// <summary>Reports the tag with an unknown value because of which the block is left as text.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="operands">The values in it.</param>
    public bool NotRun(LiquidSpan tag, IEnumerable<LiquidOperand> operands)
    {
        var unknown = operands.FirstOrDefault(operand => !CanLookUp(operand));
        reporter.UnknownValue(tag, unknown, unknown is null ? null : MeantOf(unknown), unknown is null ? null : scope.FindUnassigned(unknown, WillBeKnown));
        return false;
    }

    /// <summary>Reports the malformed tag because of which the block is left as text.</summary>
    public bool Malformed(LiquidSpan tag, string reason)
    {
        reporter.Malformed(tag, reason);
        return false;
    }

    /// <summary>Reports the block without an end because of which the block around it does not run.</summary>
    public bool NotClosed(LiquidSpan tag, string end, LiquidSpan? misspelled)
    {
        reporter.BlockNotClosed(tag, end, misspelled);
        return false;
    }

    /// <summary>Reports text in a tag that has no effect.</summary>
    public void TextIgnored(LiquidSpan tag, string read, string meant) => reporter.Report(LiquidProblems.TextIgnored, tag, tag.ToString(), read, meant);

    private bool WillBeKnown(LiquidOperand operand) =>
        IncludesFile
        || _assigned.Contains(operand.Root)
        || _blocks.Any(block => block.Variable == operand.Root
            || (block.Loop == LiquidLoopKind.For && LiquidLoop.IsCounter(operand))
            || (block.Loop == LiquidLoopKind.TableRow && LiquidTableRow.IsCounter(operand)));
}
