using System.Globalization;

namespace NewsContent.AspNetCore;

/// <summary>
/// The exception that is thrown if a site cannot be exported. Files without problems are written, unless the URL of the site is missing or invalid. Files of an earlier export
/// are not removed, unless a new file or folder needs their path.
/// </summary>
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
