namespace NewsContent.Compiler.Bodies.Selection;

/// <summary>Counts the work of all selectors and patterns on one post, so that a limit does not depend on the speed of the machine.</summary>
/// <param name="cancellationToken">Is checked as work is counted.</param>
internal sealed class SelectionBudget(CancellationToken cancellationToken)
{
    /// <summary>The most steps for one post: elements and characters looked at. Real posts need less than a thousandth.</summary>
    public const long MaxSteps = 50_000_000;

    /// <summary>The most characters that all selections of one post may have.</summary>
    public const long MaxText = 4 * 1024 * 1024;

    // A thousandth of a second or less.
    private const long StepsBetweenChecks = 20_000;

    private long _nextCheck = StepsBetweenChecks;

    /// <summary>The steps so far.</summary>
    public long Steps { get; private set; }

    /// <summary>The characters kept so far.</summary>
    public long Text { get; private set; }

    /// <summary>Counts steps.</summary>
    /// <exception cref="SelectionTooLargeException">The post has no steps left.</exception>
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
            throw new SelectionTooLargeException(isText: false);
        }
    }

    /// <summary>Counts the characters of a value that is kept.</summary>
    /// <exception cref="SelectionTooLargeException">The values have too many characters.</exception>
    public void Keep(int length)
    {
        Text += length;
        if (Text > MaxText)
        {
            throw new SelectionTooLargeException(isText: true);
        }
    }
}

/// <summary>Leaves a selection that is over a limit.</summary>
internal sealed class SelectionTooLargeException(bool isText) : Exception
{
    /// <summary>Whether the values are too long, rather than the work too much.</summary>
    public bool IsText { get; } = isText;
}
