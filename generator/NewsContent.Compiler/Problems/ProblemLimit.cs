using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Problems;

/// <summary>
/// Selects the problems that a build shows: for each id and cause, the first three and a line with their number, and at most ten lines for each id. If the warnings
/// have more than 60 lines, each id has fewer, but at least one location and the number of all. A build shows every error.
/// </summary>
internal sealed class ProblemLimit
{
    private const int MaxWarningLines = 60;

    private static readonly (int Shown, int Lines)[] Levels = [(3, 10), (2, 6), (1, 4), (1, 2)];

    private readonly IReadOnlyList<Problem> _problems;
    private readonly bool[] _isShown;
    private readonly List<Problem> _summaries = [];

    private ProblemLimit(IReadOnlyList<Problem> problems, Func<Problem, bool> isError)
    {
        _problems = problems;
        _isShown = [.. problems.Select(isError)];
    }

    /// <summary>Divides problems into those that a build shows and the others. The work is linear.</summary>
    /// <param name="problems">All problems, in order.</param>
    /// <param name="isError">Whether a problem is an error in the build.</param>
    public static LimitedProblems Apply(IReadOnlyList<Problem> problems, Func<Problem, bool> isError) => new ProblemLimit(problems, isError).Apply();

    private LimitedProblems Apply()
    {
        var kinds = Enumerable.Range(0, _problems.Count)
            .Where(index => !_isShown[index])
            .GroupBy(index => _problems[index].Kind.Id, StringComparer.Ordinal)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => kind.GroupBy(index => _problems[index].Reason, StringComparer.Ordinal).Select(cause => cause.ToList()).ToList())
            .ToList();
        foreach (var selection in Choose(kinds))
        {
            Show(selection);
        }

        return new LimitedProblems(
            _problems.Where((_, index) => _isShown[index]).ToEquatableArray(),
            _summaries.ToEquatableArray(),
            _problems.Where((_, index) => !_isShown[index]).ToEquatableArray());
    }

    // The selections of the first level whose warnings have few enough lines. Other severities are not in the log, or are errors.
    private List<Selection> Choose(List<List<List<int>>> kinds)
    {
        List<Selection> selections = [];
        foreach (var (shown, lines) in Levels)
        {
            selections = [.. kinds.SelectMany(causes => Select(causes, shown, lines))];
            if (selections.Where(selection => _problems[selection.All[0]].Severity != ProblemSeverity.Info).Sum(selection => selection.Lines) <= MaxWarningLines)
            {
                break;
            }
        }

        return selections;
    }

    // Selects problems of an id. Each list has the indexes of the problems of one cause.
    private IEnumerable<Selection> Select(List<List<int>> causes, int maxShown, int maxLines)
    {
        for (var shown = maxShown; shown > 0; shown--)
        {
            // A summary of one problem would take the line of that problem.
            if (causes.Sum(cause => Math.Min(cause.Count, shown + 1)) <= maxLines)
            {
                return causes.Select(cause => new Selection(cause.Count <= shown + 1 ? cause : cause.GetRange(0, shown), cause, _problems[cause[0]].Reason));
            }
        }

        // The first locations of as many causes as possible, and one summary of all.
        var first = causes
            .SelectMany(cause => cause.Take(maxShown).Select((index, rank) => (index, rank)))
            .OrderBy(problem => problem.rank).ThenBy(problem => problem.index)
            .Take(maxLines - 1)
            .Select(problem => problem.index)
            .ToList();
        return [new Selection(first, [.. causes.SelectMany(cause => cause)], Reason: null)];
    }

    private void Show(Selection selection)
    {
        foreach (var index in selection.Shown)
        {
            _isShown[index] = true;
        }

        if (selection.IsPart)
        {
            var posts = new HashSet<string?>(selection.All.Select(index => PostOf(_problems[index])), StringComparer.Ordinal);
            _summaries.Add(ProblemSummary.Create(_problems[selection.All[0]], selection.Reason, selection.All.Count, posts.Count, selection.Shown.Count));
        }
    }

    private static string? PostOf(Problem problem) => problem.Location?.IncludedBy ?? problem.Location?.Path;

    // The shown problems among all problems of a cause, or of an id if the reason is null.
    private sealed record Selection(List<int> Shown, List<int> All, string? Reason)
    {
        public bool IsPart => Shown.Count < All.Count;

        public int Lines => Shown.Count + (IsPart ? 1 : 0);
    }
}
