using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Problems;

/// <summary>
/// Selects the problems that a build shows: for each id and cause, the first three and a line with their number, and at most ten lines for each id. A build shows
/// every error.
/// </summary>
internal sealed class ProblemLimit
{
    private const int MaxPlaces = 3;
    private const int MaxLines = 10;

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
        kinds.ForEach(ShowKind);
        return new LimitedProblems(
            _problems.Where((_, index) => _isShown[index]).ToEquatableArray(),
            _summaries.ToEquatableArray(),
            _problems.Where((_, index) => !_isShown[index]).ToEquatableArray());
    }

    // Shows some problems of an id. Each list has the indexes of the problems of one cause.
    private void ShowKind(List<List<int>> causes)
    {
        for (var places = MaxPlaces; places > 0; places--)
        {
            // A summary of one problem would take the line of that problem.
            if (causes.Sum(cause => Math.Min(cause.Count, places + 1)) <= MaxLines)
            {
                causes.ForEach(cause => Show(cause.Count <= places + 1 ? cause : cause.GetRange(0, places), cause, _problems[cause[0]].Reason));
                return;
            }
        }

        // The first places of as many causes as possible, and one summary of all.
        var first = causes
            .SelectMany(cause => cause.Take(MaxPlaces).Select((index, rank) => (index, rank)))
            .OrderBy(place => place.rank).ThenBy(place => place.index)
            .Take(MaxLines - 1)
            .Select(place => place.index)
            .ToList();
        Show(first, [.. causes.SelectMany(cause => cause)], reason: null);
    }

    private void Show(List<int> shown, List<int> all, string? reason)
    {
        foreach (var index in shown)
        {
            _isShown[index] = true;
        }

        if (shown.Count < all.Count)
        {
            var posts = new HashSet<string?>(all.Select(index => PostOf(_problems[index])), StringComparer.Ordinal);
            _summaries.Add(ProblemSummary.Create(_problems[all[0]], reason, all.Count, posts.Count, shown.Count));
        }
    }

    private static string? PostOf(Problem problem) => problem.Location?.IncludedBy ?? problem.Location?.Path;
}
