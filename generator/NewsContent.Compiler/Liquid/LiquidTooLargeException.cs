namespace NewsContent.Compiler.Liquid;

/// <summary>Stops the renderer if the output of Liquid is too large. A value that is doubled on each line soon fills the memory.</summary>
internal sealed class LiquidTooLargeException : Exception;
