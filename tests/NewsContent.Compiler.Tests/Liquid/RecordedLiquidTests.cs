using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;
using NewsContent.JekyllComparison;

namespace NewsContent.Compiler.Tests.Liquid;

/// <summary>
/// Compares the output of many short templates with Jekyll's. <c>Recorded</c> contains a record for each part of Liquid. To update the outputs:
/// <c>dotnet run --project tests/NewsContent.JekyllComparison -- --record-liquid tests/NewsContent.Compiler.Tests/Liquid/Recorded</c>.
/// </summary>
public sealed class RecordedLiquidTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Liquid", "Recorded");

    private static readonly Lazy<(SiteConfig Site, LiquidPage Page)> Values = new(() =>
    {
        var root = SiteConfig.Parse("values.yml", File.ReadAllText(Path.Combine(Folder, "values.yml"))).Variables.Root;
        var site = SiteConfig.Parse("_config.yml", "title: Daily\nurl: https://news.example.com\nbaseurl: /n\n");
        return (site, new LiquidPage(new LiquidVariables((YamlMapping)root["page"]!), null));
    });

    public static TheoryData<string> Parts() => [.. Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void The_output_equals_Jekylls(string part)
    {
        var failures = Record(part).Select(row => (row.Key, Expected: row.Value, Actual: Outcome(row.Key, row.Value))).Where(row => row.Expected != row.Actual).ToList();

        Assert.True(failures.Count == 0, $"{failures.Count} rows:\n" + string.Join("\n", failures.Select(row => $"{row.Key}\n  expected {row.Expected}\n  actual   {row.Actual}")));
    }

    [JekyllTheory]
    [MemberData(nameof(Parts))]
    public void The_record_equals_the_output_of_the_installed_Jekyll(string part)
    {
        var record = Record(part);

        Assert.Equal(record.Select(row => row.Value), RecordedLiquid.Render(record.Select(row => row.Key), Path.Combine(Folder, "values.yml")));
    }

    // Where Jekyll stops, there is a problem, and the template is left as text.
    private static string Outcome(string template, string expected)
    {
        var output = Render(template, out var problems);
        return !expected.StartsWith(RecordedLiquid.Error, StringComparison.Ordinal) ? output
            : problems.Any(problem => problem.Kind != LiquidProblems.UnknownName) ? expected
            : output + " (no problem)";
    }

    private static string Render(string template, out EquatableArray<Problem> problems)
    {
        var (site, page) = Values.Value;
        var bag = new ProblemBag(new SourceFile("a.md", template));
        var context = LiquidMarkup.AddTo(new BodySource { Start = 0, IsMarkdown = true }, bag, CancellationToken.None) with
        {
            Site = site.Settings.Site,
            Page = new Lazy<LiquidPage>(page),
            Clock = new SiteClock("UTC", default),
        };
        var text = LiquidRenderer.Render(template, 0, context, bag, CancellationToken.None);
        problems = bag.ToArray();
        return text?.Text ?? string.Join("\n", problems.Select(problem => problem.Message));
    }

    private static IReadOnlyList<KeyValuePair<string, string>> Record(string part) => Kramdown.ReadRecord(Path.Combine(Folder, part + ".json"));
}
