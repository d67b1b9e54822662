using System.Globalization;

namespace NewsContent.Compiler.Problems;

/// <summary>Stops the work on input that exceeds a limit.</summary>
/// <param name="kind">The problem that reports the limit.</param>
/// <param name="position">The position in the text at which the limit is exceeded, or <see cref="NoPosition"/>.</param>
/// <param name="arguments">The arguments of the message.</param>
internal sealed class LimitException(ProblemKind kind, int position, params string[] arguments) : Exception
{
    /// <summary>The position of a limit that applies to the text as a whole.</summary>
    public const int NoPosition = -1;

    /// <summary>The maximum number of elements in a body, in Markdown and in HTML.</summary>
    public const int MaxElements = 100_000;

    public ProblemKind Kind { get; } = kind;

    public int Position { get; } = position;

    public string[] Arguments { get; } = arguments;

    /// <summary>Creates the exception for a body with too much markup.</summary>
    /// <param name="what">The things that are counted, such as <c>elements</c>.</param>
    /// <param name="limit">The maximum number.</param>
    /// <param name="remedy">The remedy.</param>
    /// <param name="position">The position at which the limit is exceeded, or <see cref="NoPosition"/>.</param>
    public static LimitException TooMuchMarkup(string what, int limit, string remedy, int position) =>
        new(LimitProblems.TooMuchMarkup, position, limit.ToString(CultureInfo.InvariantCulture), what, remedy);

    /// <summary>Creates the exception for a body with too many elements.</summary>
    public static LimitException TooManyElements(int position) => TooMuchMarkup("elements", MaxElements, "split the post", position);
}
