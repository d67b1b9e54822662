using System.Globalization;

namespace NewsContent.AspNetCore;

/// <summary>A site could not be exported. Files that have no problem are written, and none is removed.</summary>
public sealed class StaticSiteException : Exception
{
    private const int MaxShown = 20;

    internal StaticSiteException(IReadOnlyList<StaticSiteProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>The problems, sorted by page and URL; at least one.</summary>
    public IReadOnlyList<StaticSiteProblem> Problems { get; }

    private static string Describe(IReadOnlyList<StaticSiteProblem> problems)
    {
        var lines = problems.Take(MaxShown).Select(static problem => problem.ToString());
        return string.Join(
            '\n',
            problems.Count <= MaxShown ? lines : lines.Append(string.Create(CultureInfo.InvariantCulture, $"and {problems.Count - MaxShown} more problems")));
    }
}
