using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>A block that is being parsed.</summary>
internal sealed class LiquidOpenBlock(LiquidTag tag, LiquidToken open)
{
    private readonly List<LiquidBranch> _branches = [];
    private List<LiquidNode> _nodes = [];
    private LiquidToken _branch = open;

    public LiquidTag Tag => tag;

    public void Add(LiquidNode node) => _nodes.Add(node);

    /// <summary>Returns whether a tag begins the next branch. The branch of <c>else</c> is the last.</summary>
    public bool CanBranch(string name) => tag.Branches.Contains(name) && _branch.Name != "else";

    public void Branch(LiquidToken next)
    {
        EndBranch();
        (_branch, _nodes) = (next, []);
    }

    /// <summary>Creates the node of the block.</summary>
    public LiquidNode Close(LiquidToken? end)
    {
        EndBranch();
        return tag.CreateBlock!(new LiquidBlockSyntax(_branches, end));
    }

    private void EndBranch() => _branches.Add(new LiquidBranch(_branch, _nodes));
}
