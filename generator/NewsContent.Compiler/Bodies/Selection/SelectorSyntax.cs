using AngleSharp.Css.Parser;

namespace NewsContent.Compiler.Bodies.Selection;

/// <summary>Checks CSS selectors before any body is searched with them.</summary>
internal static class SelectorSyntax
{
    /// <summary>Longer than anyone writes; what comes of one of thousands of steps is slow to match.</summary>
    public const int MaxLength = 1000;

    private static readonly CssSelectorParser Parser = new();

    /// <summary>Whether a selector can be searched with.</summary>
    public static bool IsValid(string selector) => Parse(selector) is not null;

    /// <summary>The selector; <c>null</c> where it is none.</summary>
    public static AngleSharp.Css.Dom.ISelector? Parse(string selector)
    {
        if (selector.Length > MaxLength || string.IsNullOrWhiteSpace(selector))
        {
            return null;
        }

        // The parser keeps state while it parses.
        lock (Parser)
        {
            return Parser.ParseSelector(selector);
        }
    }
}
