using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Results.Limits;

/// <summary>A limit of the compiler that an input of any size can reach.</summary>
/// <param name="IsExceeded">Returns whether the result of an input of a size is that of a larger input.</param>
/// <param name="From">The smallest size of an input.</param>
internal sealed record Limit(Func<int, bool> IsExceeded, int From = 1)
{
    /// <summary>Returns a limit that changes whether a post has a problem of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="post">Returns the post of a size.</param>
    /// <param name="isExceeded">Whether a larger post has the problem.</param>
    /// <param name="from">The smallest size.</param>
    public static Limit OfProblem(ProblemKind kind, Func<int, string> post, bool isExceeded = true, int from = 1) =>
        new(size => TestPost.Parse(post(size)).Problems.Any(problem => problem.Kind == kind) == isExceeded, from);

    /// <summary>Returns a limit that changes whether a message of a post contains a part.</summary>
    /// <param name="part">Returns the part of a size.</param>
    /// <param name="post">Returns the post of a size.</param>
    /// <param name="isExceeded">Whether a message of a larger post contains it.</param>
    /// <param name="from">The smallest size.</param>
    public static Limit OfMessage(Func<int, string> part, Func<int, string> post, bool isExceeded = false, int from = 1) =>
        new(size => TestPost.Parse(post(size)).Problems.Any(problem => problem.Message.Contains(part(size), StringComparison.Ordinal)) == isExceeded, from);

    /// <inheritdoc cref="OfMessage(Func{int, string}, Func{int, string}, bool, int)"/>
    public static Limit OfMessage(string part, Func<int, string> post, bool isExceeded = false, int from = 1) => OfMessage(_ => part, post, isExceeded, from);

    /// <summary>Returns a string that repeats another.</summary>
    public static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    /// <summary>Returns the strings of the numbers from 0, joined.</summary>
    public static string Each(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}
