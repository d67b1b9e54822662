namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>The kinds of loops, which define different names.</summary>
internal enum LiquidLoopKind
{
    None,

    /// <summary>A loop with <c>forloop</c>.</summary>
    For,

    /// <summary>A loop with <c>tablerowloop</c>.</summary>
    TableRow,
}
