using System.Text.RegularExpressions;
using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{% capture x %}</c>: assigns its output.</summary>
internal sealed class CaptureNode : LiquidBlock
{
    private static readonly Regex Name = new(@"[\w-]+", RegexOptions.CultureInvariant);

    // Empty if the tag is malformed.
    private readonly string _name;
    private readonly IReadOnlyList<LiquidNode> _nodes;

    private CaptureNode(LiquidBlockSyntax block)
        : base(block.Branches[0].Tag.Span, block.End!.Value.Span)
    {
        _name = NameOf(block.Branches[0].Tag.Markup.ToString());
        _nodes = block.Branches[0].Nodes;
    }

    public override bool IsBlank => true;

    public static LiquidNode? Open(LiquidToken tag, LiquidParser parser) => null;

    public static LiquidNode Create(LiquidBlockSyntax block) => new CaptureNode(block);

    public override bool Check(LiquidCheck check)
    {
        if (_name.Length == 0)
        {
            return check.Malformed(Span, "write a name after 'capture'");
        }

        if (!check.CanNest)
        {
            return check.NotRun(Span);
        }

        if (!check.CheckNested(_nodes))
        {
            return false;
        }

        check.Declare(_name);
        return true;
    }

    public override void RenderContent(LiquidRun run)
    {
        run.Scope.Assign(_name, run.Capture(_nodes));
        run.Reach(End);
    }

    // The first word counts, with or without quotes, as in Jekyll: '/dev/null' is 'dev'.
    private static string NameOf(string markup) => Name.Match(markup).Value;
}
