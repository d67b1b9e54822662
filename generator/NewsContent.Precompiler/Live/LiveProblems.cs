using NewsContent.Compiler.Problems;

namespace NewsContent.Precompiler.Live;

/// <summary>Describes problems for the app, with the lines around them.</summary>
internal static class LiveProblems
{
    private const int MaxProblems = 50;
    private const int LinesAround = 2;
    private const int MaxLineLength = 400;

    /// <summary>Returns the first errors and warnings.</summary>
    /// <param name="problems">All problems.</param>
    /// <param name="strictness">The problems that are errors although Jekyll builds the site.</param>
    /// <param name="root">The folder of the site.</param>
    public static IReadOnlyList<LiveProblem> Create(IEnumerable<Problem> problems, Strictness strictness, string root) =>
    [
        .. problems
            .Where(problem => problem.Severity != ProblemSeverity.Info)
            .OrderBy(problem => !problem.IsError(strictness))
            .Take(MaxProblems)
            .Select(problem => Create(problem, problem.IsError(strictness), root)),
    ];

    private static LiveProblem Create(Problem problem, bool isError, string root)
    {
        var help = HelpLink.Of(problem.Kind);
        if (problem.Location is not { } span)
        {
            return new LiveProblem(problem.Kind.Id, isError, problem.Message, "", 0, 0, 0, 0, [], help);
        }

        var (start, end) = (span.StartPosition, span.EndPosition);
        var (first, lines) = LinesOf(span.Path, start.Line);
        var length = end.Line == start.Line ? end.Column - start.Column : 0;
        return new LiveProblem(problem.Kind.Id, isError, problem.Message, RelativePath(span.Path, root), start.Line + 1, start.Column + 1, Math.Max(1, length), first + 1, lines, help);
    }

    /// <summary>Returns a path from the root with slashes.</summary>
    public static string RelativePath(string path, string root) => (path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..] : path).Replace('\\', '/');

    private static (int First, IReadOnlyList<string> Lines) LinesOf(string path, int line)
    {
        try
        {
            var lines = PostFiles.Read(path).Text.Split('\n');
            var first = Math.Clamp(line - LinesAround, 0, lines.Length);
            return (first, [.. lines[first..Math.Min(lines.Length, line + LinesAround + 1)].Select(text => text.TrimEnd('\r')).Select(text => text.Length > MaxLineLength ? text[..MaxLineLength] : text)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (line, []);
        }
    }
}
