using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{% comment %}</c> with its content, or <c>{% # … %}</c>: prints nothing.</summary>
internal sealed class CommentNode(LiquidToken token) : LiquidNode(token.Span)
{
    public override bool IsBlank => true;

    public override void Render(LiquidRun run)
    {
    }
}
