namespace NewsContent.Compiler.Text;

/// <summary>A limit that a body exceeds.</summary>
/// <param name="What">The things that are counted, such as <c>elements</c>.</param>
/// <param name="Limit">The greatest number.</param>
/// <param name="Remedy">The remedy.</param>
/// <param name="Position">The position at which the limit is exceeded.</param>
internal sealed record LimitExceeded(string What, int Limit, string Remedy, int Position)
{
    /// <summary>The greatest number of elements in a body, in Markdown and in HTML.</summary>
    public const int MaxElements = 100_000;

    /// <summary>Creates the value for a body with too many elements.</summary>
    public static LimitExceeded Elements(int position) => new("elements", MaxElements, "split the post", position);
}
