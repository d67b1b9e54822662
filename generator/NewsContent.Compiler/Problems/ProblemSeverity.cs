namespace NewsContent.Compiler.Problems;

/// <summary>The default severity of a problem, which users can change with compiler options.</summary>
internal enum ProblemSeverity
{
    /// <summary>Shown by editors and in error logs, but not by the build.</summary>
    Info,

    /// <summary>The post is an article, but a part of it is not as written.</summary>
    Warning,

    /// <summary>A warning, because Jekyll builds the site; an error in a strict build.</summary>
    ErrorIfStrict,

    /// <summary>The post is not an article.</summary>
    Error,
}
