using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>A supported tag with content that cannot be parsed, which is left as text.</summary>
/// <param name="tag">The tag.</param>
/// <param name="reason">The remedy.</param>
internal sealed class MalformedTagNode(LiquidToken tag, string reason) : LiquidNode(tag.Span)
{
    public override void Render(LiquidRun run) => run.Malformed(Span, reason);
}
