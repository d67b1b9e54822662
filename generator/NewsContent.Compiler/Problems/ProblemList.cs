using System.Globalization;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Problems;

/// <summary>The problems of one file, each once and not more than a reader can use.</summary>
internal sealed class ProblemList
{
    // A file with this many problems of its own needs one decision, not a longer list.
    private const int MaxProblems = 100;

    private readonly List<Problem> _problems = [];
    private readonly HashSet<Problem> _seen = [];

    /// <summary>Whether there is an error among them, listed or not.</summary>
    public bool HasErrors { get; private set; }

    public EquatableArray<Problem> ToArray() => _problems.ToEquatableArray();

    public bool Has(ProblemKind kind) => _problems.Exists(problem => problem.Kind == kind);

    /// <summary>Whether a problem of that severity would not be listed. The first error always is: without it the post would be lost silently.</summary>
    public bool IsFull(ProblemSeverity severity) => _problems.Count > MaxProblems && (severity != ProblemSeverity.Error || HasErrors);

    /// <param name="problem">The problem.</param>
    /// <param name="isError">Whether its kind is an error, whatever it is shown as.</param>
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
