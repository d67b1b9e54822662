using NewsContent.JekyllComparison;

namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>
/// Compares the HTML of many short inputs with kramdown's. <c>Kramdown</c> contains a record for each construct. To update the HTML:
/// <c>dotnet run --project tests/NewsContent.JekyllComparison -- --record-kramdown tests/NewsContent.Compiler.Tests/Markdown/Kramdown</c>.
/// </summary>
public sealed class KramdownTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Markdown", "Kramdown");

    public static TheoryData<string> Constructs() => [.. Directory.GetFiles(Folder).Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Constructs))]
    public void The_HTML_equals_kramdowns(string construct) =>
        Assert.All(Record(construct), row => Assert.Equal((row.Key, row.Value), (row.Key, Rendered.Html(row.Key))));

    [JekyllTheory]
    [MemberData(nameof(Constructs))]
    public void The_record_equals_the_result_of_the_installed_kramdown(string construct)
    {
        var record = Record(construct);

        Assert.Equal(record.Select(row => row.Value), Kramdown.Render(record.Select(row => row.Key)));
    }

    // So each location in text is exact.
    [Theory]
    [MemberData(nameof(Constructs))]
    public void Copied_letters_map_to_themselves(string construct) =>
        Assert.All(Record(construct), row => Assert.Equal("", Rendered.LettersFromOtherPositions(row.Key)));

    // All visible text is copied, except for the words of the renderer itself.
    [Theory]
    [InlineData("paragraphs")]
    [InlineData("code-indented")]
    [InlineData("quotes")]
    [InlineData("lists")]
    [InlineData("definition-lists")]
    [InlineData("tables")]
    [InlineData("html")]
    [InlineData("emphasis")]
    [InlineData("code-spans")]
    [InlineData("code-fenced")]
    [InlineData("links")]
    public void All_letters_in_text_are_copied(string construct) =>
        Assert.All(Record(construct), row => Assert.Equal("", Rendered.LettersNotCopied(row.Key)));

    internal static IReadOnlyList<KeyValuePair<string, string>> Record(string construct) => Kramdown.ReadRecord(Path.Combine(Folder, construct + ".json"));
}
