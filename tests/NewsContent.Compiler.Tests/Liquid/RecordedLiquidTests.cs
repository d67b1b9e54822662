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
/// Compares the output of many short templates with Jekyll's. <c>Recorded</c> contains a record for each part of Liquid; its folders have other variables. To update the outputs:
/// <c>dotnet run --project tests/NewsContent.JekyllComparison -- --record-liquid tests/NewsContent.Compiler.Tests/Liquid/Recorded</c>.
/// </summary>
public sealed class RecordedLiquidTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Liquid", "Recorded");

    public static TheoryData<string> Parts() =>
        [.. Directory.GetFiles(Folder, "*.json", SearchOption.AllDirectories).Select(path => Path.ChangeExtension(Path.GetRelativePath(Folder, path), null)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void The_output_equals_Jekylls(string part)
    {
        var templates = Templates.Read(ValuesOf(part));
        var failures = Record(part).Select(row => (row.Key, Expected: row.Value, Actual: Outcome(row.Key, row.Value, templates))).Where(row => row.Expected != row.Actual).ToList();

        Assert.True(failures.Count == 0, $"{failures.Count} rows:\n" + string.Join("\n", failures.Select(row => $"{row.Key}\n  expected {row.Expected}\n  actual   {row.Actual}")));
    }

    [JekyllTheory]
    [MemberData(nameof(Parts))]
    public void The_record_equals_the_output_of_the_installed_Jekyll(string part)
    {
        var record = Record(part);

        Assert.Equal(record.Select(row => row.Value), RecordedLiquid.Render(record.Select(row => row.Key), ValuesOf(part)));
    }

    // Where Jekyll stops, there is a problem, and the template is left as text.
    private static string Outcome(string template, string expected, Templates templates)
    {
        var output = templates.Render(template, out var problems);
        return !expected.StartsWith(RecordedLiquid.Error, StringComparison.Ordinal) ? output
            : problems.Any(problem => problem.Kind != LiquidProblems.UnknownName) ? expected
            : output + " (no problem)";
    }

    private static string ValuesOf(string part) => Path.Combine(Path.GetDirectoryName(Path.Combine(Folder, part))!, "values.yml");

    private static IReadOnlyList<KeyValuePair<string, string>> Record(string part) => Kramdown.ReadRecord(Path.Combine(Folder, part + ".json"));

    /// <summary>The variables of a record.</summary>
    private sealed record Templates(LiquidPage Page, SiteClock Clock)
    {
        private static readonly SiteConfig Site = SiteConfig.Parse("_config.yml", "title: Daily\nurl: https://news.example.com\nbaseurl: /n\n");

        public static Templates Read(string path)
        {
            var root = SiteConfig.Parse("values.yml", File.ReadAllText(path)).Variables.Root;
            var clock = new SiteClock((((YamlMapping)root["site"]!)["timezone"] as YamlScalar)?.Value, default);
            return new Templates(new LiquidPage(new LiquidVariables((YamlMapping)YamlTimes.Print(root["page"]!, clock)), null), clock);
        }

        public string Render(string template, out EquatableArray<Problem> problems)
        {
            var bag = new ProblemBag(new SourceFile("a.md", template));
            var context = LiquidMarkup.AddTo(new BodySource { Start = 0, IsMarkdown = true }, bag, CancellationToken.None) with
            {
                Site = Site.Settings.Site,
                Page = new Lazy<LiquidPage>(Page),
                Clock = Clock,
            };
            var text = LiquidRenderer.Render(template, 0, context, bag, CancellationToken.None);
            problems = bag.ToArray();
            return text?.Text ?? string.Join("\n", problems.Select(problem => problem.Message));
        }
    }
}
