using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Pipeline;

/// <summary>Selects the problems that a build shows: by the severities that the project sets, which the precompiler does not know.</summary>
internal static class BuildProblems
{
    /// <summary>Returns the shown problems by file and position, then the summaries of the others by id.</summary>
    /// <param name="problems">The problems, in any order. Those of the precompiler are the ones that a build shows by default.</param>
    /// <param name="precompiled">The report of the precompiler, if posts were compiled before.</param>
    /// <param name="showsAll">Whether the build shows every warning.</param>
    /// <param name="isError">Returns whether a problem of a kind and a severity is an error in the project.</param>
    public static EquatableArray<Problem> Select(
        IEnumerable<Problem> problems, PrecompilationReport? precompiled, bool showsAll, Func<ProblemKind, ProblemSeverity, bool> isError)
    {
        var known = new Dictionary<(string, ProblemSeverity), bool>();
        var summaries = precompiled?.Summaries ?? default;
        if (precompiled is not null && (showsAll || HasOtherSeverities(precompiled, IsError)))
        {
            problems = problems.Concat(precompiled.ReadOmitted());
            summaries = default;
        }

        var ordered = ProblemSteps.InOrder(problems);
        if (showsAll)
        {
            return ordered;
        }

        var limited = ProblemLimit.Apply(ordered, IsError);
        return limited.Shown
            .Concat(limited.Summaries.Concat(summaries).OrderBy(static summary => summary.Kind.Id, StringComparer.Ordinal))
            .ToEquatableArray();

        bool IsError(Problem problem)
        {
            var key = (problem.Kind.Id, problem.Severity);
            if (!known.TryGetValue(key, out var result))
            {
                known.Add(key, result = isError(problem.Kind, problem.Severity));
            }

            return result;
        }
    }

    // Whether the project changes the set of errors among the ids with omitted problems, so that the limit applies to other problems.
    private static bool HasOtherSeverities(PrecompilationReport report, Func<Problem, bool> isError)
    {
        var ids = new HashSet<string>(report.Summaries.Select(static summary => summary.Kind.Id), StringComparer.Ordinal);
        return report.Summaries.Concat(report.Problems.Where(problem => ids.Contains(problem.Kind.Id)))
            .Any(problem => isError(problem) != problem.IsError(report.Strictness));
    }
}
