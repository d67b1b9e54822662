using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Markdown;

/// <summary>
/// Limits the parsing steps of a body. kramdown's syntax is parsed by trial: an unclosed construct is parsed again as text, which is quadratic or worse for hostile input. Every
/// attempt is counted and ends at a limit.
/// </summary>
/// <param name="length">The length of the body.</param>
/// <param name="cancellationToken">Cancels the parsing.</param>
internal sealed class MarkdownBudget(int length, CancellationToken cancellationToken)
{
    /// <summary>The maximum number of parsed characters, including repetitions: about a second.</summary>
    public const int MaxSteps = 50_000_000;

    // The limit of a shorter body: a constant, and a multiple of its length. 271 real posts need at most 5 steps per character.
    private const int StepsPerBody = 3_000_000;
    private const int StepsPerCharacter = 200;

    /// <summary>The maximum nesting of quotes, lists, emphasis and brackets.</summary>
    public const int MaxDepth = 100;

    // The cost of an attempt in addition to its characters.
    private const int Attempt = 32;

    private readonly int _limit = (int)Math.Min(MaxSteps, StepsPerBody + ((long)StepsPerCharacter * length));
    private int _depth;
    private int _elements;

    public int Steps { get; private set; }

    /// <summary>The current position in the Markdown.</summary>
    public int Position { get; set; }

    /// <summary>Counts an attempt by its number of characters.</summary>
    /// <exception cref="LimitException">The steps exceed the limit.</exception>
    public void Spend(int characters)
    {
        Steps += characters + Attempt;
        if (Steps > _limit)
        {
            throw LimitException.TooMuchMarkup("Markdown parsing steps", _limit, "write '\\' before characters such as '*' and '[' that are meant as text, or split the post", Position);
        }

        ThrowIfCancelled();
    }

    /// <summary>Checks for cancellation in linear work, which is not counted.</summary>
    public void ThrowIfCancelled() => cancellationToken.ThrowIfCancellationRequested();

    /// <summary>Counts a block that becomes an HTML element, so that an output that would be refused is not built.</summary>
    /// <exception cref="LimitException">The blocks exceed the limit.</exception>
    public void CountElement()
    {
        ThrowIfCancelled();
        if (++_elements > LimitException.MaxElements)
        {
            throw LimitException.TooManyElements(Position);
        }
    }

    /// <exception cref="LimitException">The nesting exceeds the limit.</exception>
    public void Enter()
    {
        if (++_depth > MaxDepth)
        {
            throw new LimitException(LimitProblems.MarkdownTooDeep, LimitException.NoPosition);
        }
    }

    public void Leave() => _depth--;
}
