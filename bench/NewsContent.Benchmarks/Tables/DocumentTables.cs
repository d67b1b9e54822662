using System.Text.RegularExpressions;

namespace NewsContent.Benchmarks.Tables;

/// <summary>
/// Writes the tables of results in documents: the text between <c>&lt;!-- table KIND FILE --&gt;</c> and <c>&lt;!-- /table --&gt;</c> comes from that file in
/// <c>bench/results</c>.
/// </summary>
internal static partial class DocumentTables
{
    /// <summary>Returns the document with updated tables.</summary>
    /// <exception cref="InvalidDataException">The kind of a table is unknown.</exception>
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

    // A results file in Markdown is a separate page.
    private static string WithoutHeading(string page) => page.StartsWith("# ", StringComparison.Ordinal) ? page[(page.IndexOf('\n') + 1)..] : page;

    [GeneratedRegex(@"(?<open><!-- table (?<kind>\w+) (?<file>\S+) -->).*?(?<close><!-- /table -->)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Table();
}
