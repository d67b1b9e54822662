namespace NewsContent.Compiler.Problems;

/// <summary>
/// A kind of problem, which is a row in the list of diagnostics. An id is never reused.
/// </summary>
/// <param name="Id">The id, such as <c>NC1001</c>; its first digit is the family.</param>
/// <param name="Title">The problem without values.</param>
/// <param name="Message">The problem, a semicolon and the remedy; <c>{0}</c> and so on are the arguments.</param>
/// <param name="Severity">The default severity.</param>
internal sealed record ProblemKind(string Id, string Title, string Message, ProblemSeverity Severity)
{
    /// <summary>Whether the post cannot be read, so that Jekyll stops with <c>strict_front_matter</c>.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>Whether only the first problem of a build is reported, because all have one cause.</summary>
    public bool IsReportedOnce { get; init; }

    /// <summary>The index of the argument that states the reason, one of a few strings; <c>null</c> if all problems of the kind have the same cause.</summary>
    public int? ReasonArgument { get; init; }

    /// <summary>Returns whether a problem at which Jekyll builds the site is an error.</summary>
    public bool IsErrorIn(Strictness strictness) => strictness == Strictness.All || (strictness == Strictness.FrontMatter && IsUnreadable);

    /// <summary>Returns whether a problem of this kind is an error by default.</summary>
    /// <param name="severity">The severity of the problem.</param>
    /// <param name="strictness">The problems that are errors although Jekyll builds the site.</param>
    public bool IsError(ProblemSeverity severity, Strictness strictness) =>
        severity == ProblemSeverity.Error || (severity == ProblemSeverity.ErrorIfStrict && IsErrorIn(strictness));
}
