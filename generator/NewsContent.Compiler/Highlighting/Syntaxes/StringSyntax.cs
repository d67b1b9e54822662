namespace NewsContent.Compiler.Highlighting.Syntaxes;

/// <summary>The syntax of a string literal.</summary>
/// <param name="Open">The opening delimiter.</param>
/// <param name="Close">The closing delimiter.</param>
/// <param name="Class">The class.</param>
internal sealed record StringSyntax(string Open, string Close, string Class)
{
    /// <summary>The character before an escaped character; <c>'\0'</c> if there is none.</summary>
    public char Escape { get; init; } = '\\';

    /// <summary>Whether a doubled delimiter is the delimiter.</summary>
    public bool IsDoubled { get; init; }

    /// <summary>Whether it can continue on the next line.</summary>
    public bool IsMultiline { get; init; }

    /// <summary>The start of code in the string, such as <c>${</c>. Its end is the other bracket. <c>null</c> if there is none.</summary>
    public string? Code { get; init; }

    /// <summary>The character before a variable in the string; <c>'\0'</c> if there is none.</summary>
    public char Variable { get; init; }
}
