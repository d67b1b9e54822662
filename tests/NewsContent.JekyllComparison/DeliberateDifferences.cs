using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;

namespace NewsContent.JekyllComparison;

/// <summary>Where the compiler differs from Jekyll on purpose. Each rule holds only where the difference is exactly that.</summary>
internal static class DeliberateDifferences
{
    /// <summary>A post that Jekyll has and the compiler has not: bad input is an error, which says so.</summary>
    public static string? OfMissingPost(ParsedPost ours) =>
        ours.Problems.FirstOrDefault(problem => problem.Severity == ProblemSeverity.Error) is { } error
            ? $"bad input is an error: {error.Kind.Id}"
            : null;

    /// <summary>Names are the text that was written, where Jekyll reads some as numbers and the like.</summary>
    public static string? OfNames(IReadOnlyList<string> ours, IReadOnlyList<string> jekylls, ParsedPost post) =>
        ours.Count == jekylls.Count
        && ours.Zip(jekylls).All(pair => pair.First == pair.Second || JekyllScalar.ReadAs(pair.First) == pair.Second)
        && post.Problems.Any(problem => problem.Kind == FrontMatterProblems.TagReadAsOtherValue)
            ? "a name is the text that was written: NC1019"
            : null;

    /// <summary>A title or slug is the text that was written too.</summary>
    public static string? OfText(string ours, string jekylls) =>
        JekyllScalar.ReadAs(ours) == jekylls ? "a text is what was written" : null;
}
