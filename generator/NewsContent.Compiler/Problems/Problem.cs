using System.Globalization;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Problems;

/// <summary>A mistake that was found: its kind, the place, and what the message says of it.</summary>
/// <param name="Kind">What kind of mistake it is.</param>
/// <param name="Location">The place; <c>null</c> for what is in no file, such as a setting of the build.</param>
/// <param name="Arguments">The values in the message.</param>
/// <param name="Related">A second place that belongs to it, such as the other of two equal URLs.</param>
internal sealed record Problem(ProblemKind Kind, FileSpan? Location, EquatableArray<string> Arguments, FileSpan? Related = null)
{
    /// <summary>How bad it is here; less than its kind where it is in a file that is no post, and so loses no article.</summary>
    public ProblemSeverity Severity { get; init; } = Kind.Severity;

    public string Message => string.Format(CultureInfo.InvariantCulture, Kind.Message, [.. Arguments]);
}
