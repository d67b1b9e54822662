using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{% raw %}</c>: prints its content without running it.</summary>
internal sealed class RawNode(LiquidToken token) : LiquidNode(token.Span)
{
    private readonly LiquidSpan _content = token.Content;

    public override bool IsBlank => _content.Length == 0;

    public override void Render(LiquidRun run) => run.Output.AppendSource(_content);
}
