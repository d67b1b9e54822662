using System.Globalization;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Problems;

/// <summary>A problem: its kind, its location, and the arguments of its message.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Location">The location; <c>null</c> if it is not in a file, such as a build property.</param>
/// <param name="Arguments">The arguments of the message.</param>
/// <param name="Related">A second location, such as the other of two equal URLs.</param>
internal sealed record Problem(ProblemKind Kind, FileSpan? Location, EquatableArray<string> Arguments, FileSpan? Related = null)
{
    /// <summary>The severity; lower than that of its kind in a file that is not a post.</summary>
    public ProblemSeverity Severity { get; init; } = Kind.Severity;

    /// <summary>The reason; <c>null</c> if all problems of the kind have the same cause.</summary>
    public string? Reason => Kind.ReasonArgument is { } index ? Arguments[index] : null;

    /// <summary>Returns whether the problem is an error by default.</summary>
    /// <param name="strictness">The problems that are errors although Jekyll builds the site.</param>
    public bool IsError(Strictness strictness) => Kind.IsError(Severity, strictness);

    /// <summary>The name of the post that includes the file with the problem; <c>null</c> if the problem is in the post itself.</summary>
    public string? IncludedBy => Location?.IncludedBy is { } path ? path.Substring(path.LastIndexOfAny(['/', '\\']) + 1) : null;

    /// <summary>The format of the message. In an included file it also names a post.</summary>
    public string Format => IncludedBy is null ? Kind.Message : Kind.Message + FormattableString.Invariant($" (included by {{{Arguments.Count}}})");

    /// <summary>The arguments of <see cref="Format"/>.</summary>
    public object[] FormatArguments => IncludedBy is { } post ? [.. Arguments, post] : [.. Arguments];

    public string Message => string.Format(CultureInfo.InvariantCulture, Format, FormatArguments);

    /// <summary>Returns each problem of an included file once, with the first of the posts that include the file.</summary>
    public static IEnumerable<Problem> OncePerCause(IEnumerable<Problem> problems)
    {
        var known = new HashSet<Problem>();
        return problems.Where(problem =>
            problem.Location?.IncludedBy is null || known.Add(problem with { Location = problem.Location with { IncludedBy = null } }));
    }
}
