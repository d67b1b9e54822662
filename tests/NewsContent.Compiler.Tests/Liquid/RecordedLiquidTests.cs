using NewsContent.Compiler.Problems;
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
        var templates = RecordedTemplates.Read(ValuesOf(part));
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
    private static string Outcome(string template, string expected, RecordedTemplates templates)
    {
        var output = templates.Render(template, out var problems);
        return !expected.StartsWith(RecordedLiquid.Error, StringComparison.Ordinal) ? output
            : problems.Any(problem => problem.Kind != LiquidProblems.UnknownName) ? expected
            : output + " (no problem)";
    }

    internal static string ValuesOf(string part) => Path.Combine(Path.GetDirectoryName(Path.Combine(Folder, part))!, "values.yml");

    internal static IReadOnlyList<KeyValuePair<string, string>> Record(string part) => Kramdown.ReadRecord(Path.Combine(Folder, part + ".json"));
}
