using System.Globalization;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Problems;

/// <summary>The distinct problems of one file, up to a limit.</summary>
internal sealed class ProblemList
{
    // A file with this many problems usually has one reason for all of them.
    private const int MaxProblems = 100;

    private readonly List<Problem> _problems = [];
    private readonly HashSet<Problem> _seen = [];

    /// <summary>Whether there is an error, listed or not.</summary>
    public bool HasErrors { get; private set; }

    public EquatableArray<Problem> ToArray() => _problems.ToEquatableArray();

    public bool Has(ProblemKind kind)
    {
        foreach (var problem in _problems)
        {
            if (problem.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether a problem of a severity would not be listed. The first error is always listed, because the post would otherwise be lost silently.</summary>
    public bool IsFull(ProblemSeverity severity) => _problems.Count > MaxProblems && (severity != ProblemSeverity.Error || HasErrors);

    /// <param name="problem">The problem.</param>
    /// <param name="isError">Whether its kind is an error, independent of its reported severity.</param>
    public void Add(Problem problem, bool isError)
    {
        var isFirstError = isError && !HasErrors;
        HasErrors |= isError;
        if (_problems.Count >= MaxProblems && !isFirstError)
        {
            if (_problems.Count > MaxProblems)
            {
                return;
            }

            problem = new Problem(LimitProblems.TooManyProblems, problem.Location, new([MaxProblems.ToString(CultureInfo.InvariantCulture)]));
        }

        if (_seen.Add(problem))
        {
            _problems.Add(problem);
        }
    }
}
