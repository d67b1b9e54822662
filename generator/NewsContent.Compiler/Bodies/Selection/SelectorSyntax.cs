using NewsContent.Compiler.Bodies.Selection.Selectors;

namespace NewsContent.Compiler.Bodies.Selection;

/// <summary>Checks CSS selectors before any body is searched with them.</summary>
internal static class SelectorSyntax
{
    /// <summary>Longer than anyone writes. The work on a post grows with the length.</summary>
    public const int MaxLength = 1000;

    /// <summary>What is wrong with a selector; <c>null</c> if nothing is.</summary>
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

    /// <exception cref="SelectorMistakeException">The text is not a selector.</exception>
    public static Selector Parse(string selector) => selector.Length <= MaxLength
        ? SelectorReader.Read(selector)
        : throw new SelectorMistakeException(FormattableString.Invariant($"it is longer than {MaxLength} characters"));
}
