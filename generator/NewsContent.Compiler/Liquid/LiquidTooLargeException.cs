namespace NewsContent.Compiler.Liquid;

/// <summary>Leaves the renderer when Liquid writes too much: a value that is doubled on each line soon fills the memory.</summary>
internal sealed class LiquidTooLargeException : Exception;
