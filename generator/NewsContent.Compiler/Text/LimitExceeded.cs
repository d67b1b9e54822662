namespace NewsContent.Compiler.Text;

/// <summary>A limit that a body does not keep.</summary>
/// <param name="What">What there is too much of.</param>
/// <param name="Limit">How much there may be.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="Position">Where it becomes too much.</param>
internal sealed record TooMuchMarkup(string What, int Limit, string Remedy, int Position);
