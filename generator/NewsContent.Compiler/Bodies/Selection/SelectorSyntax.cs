using NewsContent.Compiler.Bodies.Selection.Selectors;

namespace NewsContent.Compiler.Bodies.Selection;

/// <summary>Validates CSS selectors before they are used.</summary>
internal static class SelectorSyntax
{
    /// <summary>The maximum length, because the work for a post grows with it.</summary>
    public const int MaxLength = 1000;

    /// <summary>Returns the mistake in a selector; <c>null</c> if it is valid.</summary>
    public static string? FindMistake(string selector)
    {
        try
        {
            Parse(selector);
            return null;
        }
        catch (SelectorMistakeException exception)
        {
            return exception.Message;
        }
    }

    /// <exception cref="SelectorMistakeException">The string is not a selector.</exception>
    public static Selector Parse(string selector) => selector.Length <= MaxLength
        ? SelectorReader.Read(selector)
        : throw new SelectorMistakeException(FormattableString.Invariant($"it is longer than {MaxLength} characters"));
}
