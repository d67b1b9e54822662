using System.Globalization;
using NewsContent.Compiler.Problems;

namespace NewsContent.Build;

/// <summary>Selects the findings that a build shows, by the rule for all diagnostics: every error, and the first three warnings of an id with a line that counts all.</summary>
internal static class FindingLimit
{
    private const int MaxShown = 3;
    private const string Summary = "{0} (locations: {1}, posts: {1}, shown: {2}); set <NewsContentWarnings>all</NewsContentWarnings> to show all";

    /// <summary>Returns the errors, then the shown warnings of each id and its summary.</summary>
    /// <param name="findings">All findings.</param>
    /// <param name="isWarning">Whether a kind is a warning in the build.</param>
    /// <param name="showsAllWarnings">Whether the build shows every warning.</param>
    public static IReadOnlyList<FileFinding> Apply(IReadOnlyList<FileFinding> findings, Func<ProblemKind, bool> isWarning, bool showsAllWarnings)
    {
        var warnings = findings.Where(finding => isWarning(finding.Kind)).GroupBy(finding => finding.Kind.Id, StringComparer.Ordinal);
        return
        [
            .. findings.Where(finding => !isWarning(finding.Kind)),
            .. warnings.SelectMany(ofKind => showsAllWarnings ? ofKind : Shorten([.. ofKind])),
        ];
    }

    // A summary of one warning would take the place of the warning.
    private static IEnumerable<FileFinding> Shorten(IReadOnlyList<FileFinding> warnings) => warnings.Count <= MaxShown + 1
        ? warnings
        : warnings.Take(MaxShown).Append(new FileFinding(warnings[0].Kind, string.Format(CultureInfo.InvariantCulture, Summary, warnings[0].Kind.Title, warnings.Count, MaxShown)));
}
