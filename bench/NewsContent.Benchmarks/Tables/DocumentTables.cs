using System.Text.RegularExpressions;

namespace NewsContent.Benchmarks.Tables;

/// <summary>
/// Writes the tables of results into documents: what is between <c>&lt;!-- table KIND FILE --&gt;</c> and <c>&lt;!-- /table --&gt;</c> is made of that
/// file of <c>bench/results</c>, never by hand.
/// </summary>
internal static partial class DocumentTables
{
    /// <summary>The document with its tables made anew.</summary>
    /// <exception cref="InvalidDataException">A table names no kind that there is.</exception>
    public static string Refresh(string document, string resultsFolder) => Table().Replace(document, match =>
    {
        var file = Path.Combine(resultsFolder, match.Groups["file"].Value);
        var text = match.Groups["kind"].Value switch
        {
            "cold" => PeerTable.Cold(PeerRuns.Read(file)),
            "edits" => PeerTable.Edits(PeerRuns.Read(file)),
            "whole" => WithoutHeading(File.ReadAllText(file)),
            var kind => throw new InvalidDataException($"There is no table '{kind}'."),
        };
        return match.Groups["open"].Value + "\n\n" + text.Trim() + "\n\n" + match.Groups["close"].Value;
    });

    // A results file that is Markdown is a page of its own.
    private static string WithoutHeading(string page) => page.StartsWith("# ", StringComparison.Ordinal) ? page[(page.IndexOf('\n') + 1)..] : page;

    [GeneratedRegex(@"(?<open><!-- table (?<kind>\w+) (?<file>\S+) -->).*?(?<close><!-- /table -->)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Table();
}
