using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>The opening tag of a block without an end, which is an error.</summary>
internal sealed class UnclosedBlockNode(LiquidToken tag) : LiquidNode(tag.Span)
{
    private readonly string _end = "end" + tag.Name;

    /// <summary>The misspelled closing tag; <c>null</c> if there is none.</summary>
    public LiquidSpan? MisspelledEnd { get; set; }

    public override bool Check(LiquidCheck check) => check.NotClosed(Span, _end, MisspelledEnd);

    public override void Render(LiquidRun run) => run.Reporter.BlockNotClosed(Span, _end, MisspelledEnd);
}
