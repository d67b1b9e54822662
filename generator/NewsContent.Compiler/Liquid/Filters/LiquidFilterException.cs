namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>A filter has no result for its input. In Jekyll, the build fails.</summary>
/// <param name="reason">The reason and the remedy.</param>
internal sealed class LiquidFilterException(string reason) : Exception(reason);
