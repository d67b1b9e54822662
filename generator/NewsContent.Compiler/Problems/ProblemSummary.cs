using System.Globalization;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Problems;

/// <summary>Creates the line for the problems of one cause that a build does not show. It has the id of these problems, so that a search or a severity applies to all of them.</summary>
internal static class ProblemSummary
{
    private const string Message =
        "{0} (locations: {1}, posts: {2}, shown: {3}); set <NewsContentWarnings>all</NewsContentWarnings> to show all, or <NewsContentErrorLog> to write all to a SARIF file";

    private const string MessageWithReason =
        "{0}: {4} (locations: {1}, posts: {2}, shown: {3}); set <NewsContentWarnings>all</NewsContentWarnings> to show all, or <NewsContentErrorLog> to write all to a SARIF file";

    private const int ReasonArgument = 4;

    /// <summary>Creates a summary.</summary>
    /// <param name="first">The first of the problems.</param>
    /// <param name="reason">The reason that all of them have; <c>null</c> if there are several or none.</param>
    /// <param name="count">The number of problems.</param>
    /// <param name="posts">The number of files with such a problem.</param>
    /// <param name="shown">The number of problems that are shown.</param>
    public static Problem Create(Problem first, string? reason, int count, int posts, int shown)
    {
        var arguments = new List<string> { first.Kind.Title, Print(count), Print(posts), Print(shown) };
        if (reason is not null)
        {
            arguments.Add(reason);
        }

        return Of(new Problem(first.Kind, null, arguments.ToEquatableArray()) { Severity = first.Severity });
    }

    /// <summary>Returns a problem that has the id, the severity and the arguments of a summary with the message of a summary.</summary>
    public static Problem Of(Problem record) => record with
    {
        Kind = record.Kind with { Message = record.Arguments.Count > ReasonArgument ? MessageWithReason : Message, ReasonArgument = null },
    };

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
