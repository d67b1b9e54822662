using System.Globalization;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Tests.Posts;
using NewsContent.JekyllComparison;

namespace NewsContent.Compiler.Tests.Dates;

/// <summary>
/// Compares the dates of many values with Jekyll's. To update the record:
/// <c>dotnet run --project tests/NewsContent.JekyllComparison -- --record-dates tests/NewsContent.Compiler.Tests/Dates/Records/front-matter.json</c>.
/// </summary>
public sealed class JekyllDateTests
{
    private static readonly IReadOnlyList<(string Value, string?[] Dates)> Record =
        JekyllDates.ReadRecord(Path.Combine(AppContext.BaseDirectory, "Dates", "Records", "front-matter.json"));

    public static TheoryData<string> Zones() => [.. JekyllDates.Zones];

    [Theory]
    [MemberData(nameof(Zones))]
    public void The_date_equals_Jekylls(string zone)
    {
        var settings = FrontMatterOf.SiteIn(zone);
        var index = Array.IndexOf(JekyllDates.Zones, zone);
        var differences = Record
            .Where(row => IsSupported(row.Dates[index]))
            .Select(row => (row.Value, Jekyll: row.Dates[index], Ours: DateOf(row.Value, settings)))
            .Where(row => row.Jekyll != row.Ours)
            .Select(row => $"{row.Value} → {row.Ours ?? "none"}, in Jekyll {row.Jekyll ?? "none"}")
            .ToList();

        Assert.True(differences.Count == 0, $"{differences.Count} of {Record.Count} differ:\n" + string.Join("\n", differences));
    }

    [JekyllTheory]
    [MemberData(nameof(Zones))]
    public void The_record_equals_the_result_of_the_installed_Jekyll(string zone)
    {
        var index = Array.IndexOf(JekyllDates.Zones, zone);
        var found = JekyllDates.Read(Record.Select(row => row.Value));

        Assert.Equal(Record.Select(row => row.Dates[index]), found.Select(row => row.Dates[index]));
    }

    // Years before 2 and after 9998 are errors. Offsets before standard time have seconds, which a DateTimeOffset does not have.
    private static bool IsSupported(string? date) =>
        date is null
        || (date.IndexOf('-', 1) == 4
            && int.Parse(date[..4], CultureInfo.InvariantCulture) is >= 2 and <= 9998 and var year
            && (year >= 1900 || date.EndsWith("+00:00", StringComparison.Ordinal)));

    // Without its front matter, a post has the date of its file name.
    private static string? DateOf(string value, Compiler.Site.SiteSettings settings)
    {
        var post = TestPost.Parse($"---\ntitle: Rates\ndate: {value}\n---\nText.\n", settings: settings);
        return post.Problems.Any(problem => problem.Kind == FrontMatterProblems.InvalidYaml)
            ? null
            : post.Entry?.Metadata.Date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
    }
}
