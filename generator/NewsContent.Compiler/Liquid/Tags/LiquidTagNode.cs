using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{% liquid … %}</c>: runs a tag in each of its lines. If one of them is not supported, the whole is left as text.</summary>
internal sealed class LiquidTagNode : LiquidBlock
{
    private readonly IReadOnlyList<LiquidNode> _nodes;

    private LiquidTagNode(LiquidToken tag)
        : base(tag.Span, tag.Span)
    {
        _nodes = LiquidParser.Parse(LiquidLines.Scan(tag.Markup));
        IsBlank = _nodes.All(node => node.IsBlank);
    }

    public override bool IsBlank { get; }

    public static LiquidNode Parse(LiquidToken tag, LiquidParser parser) => parser.IsInLines ? new UnknownTagNode(tag) : new LiquidTagNode(tag);

    public override bool Check(LiquidCheck check) => check.Check(_nodes);

    public override void RenderContent(LiquidRun run) => run.Render(_nodes);
}
