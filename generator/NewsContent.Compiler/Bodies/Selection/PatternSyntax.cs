using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Bodies.Selection.Patterns;

namespace NewsContent.Compiler.Bodies.Selection;

/// <summary>Checks the patterns of rules, and compiles them.</summary>
internal static class PatternSyntax
{
    /// <summary>The maximum length, because the work for a post grows with it.</summary>
    public const int MaxLength = 1000;

    // An editor compiles many patterns while one is typed; a project has few.
    private const int MaxPrograms = 200;

    private static readonly ConcurrentDictionary<string, PatternProgram> Programs = new(StringComparer.Ordinal);

    /// <summary>Returns the mistake in a pattern; <c>null</c> if it is valid.</summary>
    public static string? FindMistake(string pattern)
    {
        if (pattern.Length > MaxLength)
        {
            return FormattableString.Invariant($"it is longer than {MaxLength} characters; shorten it");
        }

        try
        {
            // Group 0 is the whole match.
            var groups = new Regex(pattern, RegexOptions.CultureInvariant).GetGroupNumbers().Length - 1;
            if (groups != 1)
            {
                return FormattableString.Invariant($"it has {groups} groups; put one pair of parentheses around the value, and write (?:…) for other groups");
            }

            Compile(pattern);
            return null;
        }
        catch (Exception exception) when (exception is ArgumentException or PatternMistakeException)
        {
            return exception.Message;
        }
    }

    /// <exception cref="PatternMistakeException">The pattern has an unsupported construct.</exception>
    public static PatternProgram Compile(string pattern)
    {
        if (Programs.Count >= MaxPrograms)
        {
            Programs.Clear();
        }

        return Programs.GetOrAdd(pattern, static pattern => PatternProgram.Create(PatternReader.Read(pattern)));
    }
}
