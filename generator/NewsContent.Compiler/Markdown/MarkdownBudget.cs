using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown;

/// <summary>
/// How much may be read of a body in all. kramdown's syntax is read by trying: what opens and is not closed is read again as text,
/// which for hostile input is quadratic or worse. Every attempt is counted here, so that it ends at a limit instead.
/// </summary>
/// <param name="length">The length of the body.</param>
/// <param name="cancellationToken">Ends the reading.</param>
internal sealed class MarkdownBudget(int length, CancellationToken cancellationToken)
{
    /// <summary>The most characters read, those read again included: about a second of reading.</summary>
    public const int MaxSteps = 50_000_000;

    // What a shorter body may cost: what is fixed for each, and a multiple of its length. Of 271 real posts none needs more than 5 for a character.
    private const int StepsPerBody = 3_000_000;
    private const int StepsPerCharacter = 200;

    /// <summary>The deepest nesting of quotes, lists, emphasis and brackets inside each other.</summary>
    public const int MaxDepth = 100;

    // What an attempt costs beside the characters that it reads.
    private const int Attempt = 32;

    private readonly int _limit = (int)Math.Min(MaxSteps, StepsPerBody + ((long)StepsPerCharacter * length));
    private int _depth;
    private int _elements;

    public int Steps { get; private set; }

    /// <summary>Where in the Markdown the reading is.</summary>
    public int Place { get; set; }

    /// <summary>Counts an attempt that read so many characters.</summary>
    /// <exception cref="TooMuchMarkdownException">It is too much.</exception>
    public void Spend(int characters)
    {
        Steps += characters + Attempt;
        if (Steps > _limit)
        {
            throw new TooMuchMarkdownException(new LimitExceeded("steps of parsing its Markdown", _limit, "close open constructs, or split the post", Place));
        }

        ThrowIfCancelled();
    }

    /// <summary>Leaves early, for work that is linear and therefore not counted.</summary>
    public void ThrowIfCancelled() => cancellationToken.ThrowIfCancellationRequested();

    /// <summary>Counts a block that becomes an element of HTML: what would be refused later is not built first.</summary>
    /// <exception cref="TooMuchMarkdownException">It is too much.</exception>
    public void CountElement()
    {
        ThrowIfCancelled();
        if (++_elements > LimitExceeded.MaxElements)
        {
            throw new TooMuchMarkdownException(LimitExceeded.Elements(Place));
        }
    }

    /// <exception cref="MarkdownTooDeepException">It is too deep.</exception>
    public void Enter()
    {
        if (++_depth > MaxDepth)
        {
            throw new MarkdownTooDeepException();
        }
    }

    public void Leave() => _depth--;
}

/// <summary>Leaves the parser when reading takes too long.</summary>
internal sealed class TooMuchMarkdownException(LimitExceeded reason) : Exception
{
    public LimitExceeded Reason { get; } = reason;
}

/// <summary>Leaves the parser when the Markdown is nested too deeply.</summary>
internal sealed class MarkdownTooDeepException : Exception;
