using System.Globalization;
using NewsContent.Compiler.Problems;

namespace NewsContent.Build;

/// <summary>A reason why a file is not read.</summary>
internal sealed record FileFinding(ProblemKind Kind, string Message)
{
    /// <summary>Creates a finding about a path. The message shows the path on one line.</summary>
    public static FileFinding Create(ProblemKind kind, string path, params string[] arguments) =>
        new(kind, string.Format(CultureInfo.InvariantCulture, kind.Message, [FileName.Quote(path), .. arguments]));
}
