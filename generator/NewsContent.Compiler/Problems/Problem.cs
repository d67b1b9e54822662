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

    public string Message => string.Format(CultureInfo.InvariantCulture, Kind.Message, [.. Arguments]);
}
