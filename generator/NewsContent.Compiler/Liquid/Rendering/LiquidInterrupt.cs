namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>The reason why the rest of an iteration is skipped.</summary>
internal enum LiquidInterrupt
{
    None,
    Break,
    Continue,
}
