using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>A tag that is not supported, which is left as text.</summary>
/// <param name="tag">The tag.</param>
/// <param name="meant">The name of the tag that was meant; <c>null</c> if it is unknown.</param>
internal sealed class UnknownTagNode(LiquidToken tag, string? meant = null) : LiquidNode(tag.Span)
{
    public override bool Check(LiquidCheck check) => check.IsIncluded || (meant is null ? check.NotRun(Span) : check.Malformed(Span, Remedy));

    public override void Render(LiquidRun run)
    {
        if (meant is null)
        {
            run.Keep(Span);
        }
        else
        {
            run.Malformed(Span, Remedy, isBlock: LiquidTags.BlockOf("end" + meant) is not null);
        }
    }

    private string Remedy => $"did you mean '{meant}'?";
}
