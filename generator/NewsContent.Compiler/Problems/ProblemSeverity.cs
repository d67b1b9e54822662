namespace NewsContent.Compiler.Problems;

/// <summary>How bad a problem is by default; users set it otherwise with the compiler's own means.</summary>
internal enum ProblemSeverity
{
    /// <summary>For who looks for it: shown by editors and in error logs, not by the build.</summary>
    Info,

    /// <summary>The article is made, and something in it is not as written.</summary>
    Warning,

    /// <summary>The article is not made.</summary>
    Error,
}
