using System.Globalization;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Bodies.Selection;

/// <summary>Counts the work of all selectors and patterns for one post, so that the limit does not depend on the speed of the machine.</summary>
/// <param name="cancellationToken">Checked while work is counted.</param>
internal sealed class SelectionBudget(CancellationToken cancellationToken)
{
    /// <summary>The maximum number of steps per post: examined elements and characters. Real posts need less than a thousandth.</summary>
    public const long MaxSteps = 50_000_000;

    /// <summary>The maximum number of characters of all selected values in a post.</summary>
    public const long MaxText = 4 * 1024 * 1024;

    // At most a thousandth of a second.
    private const long StepsBetweenChecks = 20_000;

    private long _nextCheck = StepsBetweenChecks;

    /// <summary>The number of steps so far.</summary>
    public long Steps { get; private set; }

    /// <summary>The number of selected characters so far.</summary>
    public long Text { get; private set; }

    /// <summary>Counts steps.</summary>
    /// <exception cref="LimitException">The steps exceed the limit.</exception>
    public void Spend(long steps)
    {
        Steps += steps;
        if (Steps < _nextCheck)
        {
            return;
        }

        _nextCheck = Steps + StepsBetweenChecks;
        cancellationToken.ThrowIfCancellationRequested();
        if (Steps > MaxSteps)
        {
            throw Exceeded(SelectionProblems.TooMuchWork, MaxSteps);
        }
    }

    /// <summary>Counts the characters of a selected value.</summary>
    /// <exception cref="LimitException">The characters exceed the limit.</exception>
    public void Keep(int length)
    {
        Text += length;
        if (Text > MaxText)
        {
            throw Exceeded(SelectionProblems.TooMuchText, MaxText);
        }
    }

    // The selector that needs the work knows the position and the first argument.
    private static LimitException Exceeded(ProblemKind kind, long limit) =>
        new(kind, LimitException.NoPosition, limit.ToString(CultureInfo.InvariantCulture));
}
