using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Bodies.Selection;

/// <summary>Checks the patterns of rules, and makes regular expressions of them.</summary>
internal static class PatternSyntax
{
    // A pattern that backtracks without end would hang the compiler; no pattern in earnest takes a thousandth of this.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(2);

    /// <summary>What is wrong with a pattern; <c>null</c> where nothing is.</summary>
    public static string? FindMistake(string pattern)
    {
        try
        {
            // Group 0 is the whole match.
            var groups = Create(pattern).GetGroupNumbers().Length - 1;
            return groups == 1 ? null : FormattableString.Invariant($"it has {groups} groups: put one pair of parentheses around what to read, and write (?:…) for others");
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }

    public static Regex Create(string pattern) => new(pattern, RegexOptions.CultureInvariant, Timeout);
}
