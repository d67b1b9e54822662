using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Tests.Diagnostics;
using NewsContent.Security.Tests;

namespace NewsContent.Compiler.Tests.Results;

/// <summary>
/// Compares the whole results of posts with <c>Results/Records</c>: the posts with a mistake, and the payloads of the security tests. After an intended change, run the test
/// with <c>NEWSCONTENT_UPDATE_RECORDS=1</c> and review the difference.
/// </summary>
public sealed class RecordedResultTests
{
    internal static readonly Dictionary<string, DiagnosticCase[]> Mistakes = new(StringComparer.Ordinal)
    {
        ["body"] = BodyCases.All,
        ["characters"] = CharacterCases.All,
        ["front-matter"] = FrontMatterCases.All,
        ["links"] = LinkCases.All,
        ["liquid"] = LiquidCases.All,
        ["misread"] = MisreadCases.All,
        ["policy"] = PolicyCases.All,
        ["yaml"] = YamlCases.All,
    };

    public static TheoryData<string> Families() => [.. Mistakes.Keys];

    // Payloads that repeat markup have long results.
    public static TheoryData<string> Attacks() => [.. PayloadFile.All.Select(FileOf).Distinct().Where(file => file is not ("05-depth" or "19-cost"))];

    [Theory]
    [MemberData(nameof(Families))]
    public void Posts_with_a_mistake_have_the_recorded_result(string family) => AssertRecord(family, Mistakes[family].Select(test =>
    {
        var text = new MarkedText(test.Post).Text;
        return (test.Kind.Id + " " + test.Message, PostResult.Describe(TestPost.Parse(text, test.FileName, test.Settings), text));
    }));

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Payloads_have_the_recorded_result(string attack) => AssertRecord(attack, PayloadFile.All.Where(payload => FileOf(payload) == attack).Select(payload =>
    {
        var text = TestPost.WithBody(payload.Text);
        return (payload.Intent, PostResult.Describe(TestPost.Parse(text, NameOf(attack)), text));
    }));

    internal static string NameOf(string attack) => attack.EndsWith("markdown", StringComparison.Ordinal) ? TestPost.FileName : Path.ChangeExtension(TestPost.FileName, ".html");

    internal static string FileOf(Payload payload) => payload.Key.Split(' ')[0];

    private static void AssertRecord(string name, IEnumerable<(string Title, IEnumerable<string> Lines)> results)
    {
        var path = Path.Combine(Repository.Root, "tests/NewsContent.Compiler.Tests/Results/Records", name + ".txt");
        var actual = string.Concat(results.Select(result => $"= {result.Title}\n{string.Join('\n', result.Lines)}\n\n"));
        if (Environment.GetEnvironmentVariable("NEWSCONTENT_UPDATE_RECORDS") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n'), actual.Split('\n'));
    }
}
