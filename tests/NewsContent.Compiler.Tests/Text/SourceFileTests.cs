using CsCheck;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Text;

public sealed class SourceFileTests
{
    // Each text contains one 'X'; the expected line and column start at 0.
    public static TheoryData<string, string, int, int> Locations() => new()
    {
        { "first line", "abX", 0, 2 },
        { "LF", "a\nbX", 1, 1 },
        { "CRLF", "a\r\nbX", 1, 1 },
        { "CR", "a\rbX", 1, 1 },
        { "CR before CRLF", "a\r\r\nbX", 2, 1 },
        { "LF before CR", "a\n\rbX", 2, 1 },
        { "blank lines", "\r\n\r\n\r\nX", 3, 0 },
        { "mark", "\uFEFFabX", 0, 2 },
        { "mark and CRLF", "\uFEFFa\r\nbX", 1, 1 },
        { "second mark", "\uFEFF\uFEFFX", 0, 1 },
        { "NEL", "a\u0085bX", 1, 1 },
        { "LS", "a\u2028bX", 1, 1 },
        { "PS", "a\u2029bX", 1, 1 },
        { "form feed", "a\fbX", 0, 3 },
        { "vertical tab", "a\vbX", 0, 3 },
        { "tab", "\t\tX", 0, 2 },
        { "pair", "a\U0001F600X", 0, 3 },
        { "pair on the line before", "\U0001F600\r\nX", 1, 0 },
        { "combining", "e\u0301X", 0, 2 },
        { "NUL", "a\0X", 0, 2 },
    };

    [Theory]
    [MemberData(nameof(Locations))]
    public void A_location_has_the_line_and_column_that_editors_show(string name, string fileText, int line, int column)
    {
        _ = name;
        var file = new SourceFile("a.md", fileText);

        var span = file.Locate(new TextSpan(file.Text.IndexOf('X'), 1));

        Assert.Equal(new FileSpan("a.md", fileText.IndexOf('X'), 1, new(line, column), new(line, column + 1)), span);
    }

    [Theory]
    [InlineData("a\nb", "a\nb")]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData("a\rb", "a\nb")]
    [InlineData("a\r\r\n\nb", "a\n\n\nb")]
    [InlineData("\uFEFFa", "a")]
    [InlineData("a\uFEFF", "a\uFEFF")]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("\U0001F600\u0085\u2028\u2029\t", "\U0001F600\u0085\u2028\u2029\t")]
    [InlineData("", "")]
    [InlineData("\uFEFF", "")]
    public void Text_has_one_kind_of_line_end_and_no_byte_order_mark(string fileText, string text) =>
        Assert.Equal(text, new SourceFile("a.md", fileText).Text);

    [Fact]
    public void Half_a_surrogate_pair_is_replaced()
    {
        var file = new SourceFile("a.md", "ab\uD83Dc\uDE00\U0001F600\uD83D");

        Assert.Equal("ab\uFFFDc\uFFFD\U0001F600\uFFFD", file.Text);
        Assert.Equal(3, file.ReplacedCount);
        Assert.Equal(2, file.FirstReplaced);
    }

    [Fact]
    public void A_file_of_text_has_nothing_replaced() =>
        Assert.Equal(0, new SourceFile("a.md", "\uFEFFa\r\n\U0001F600\uFFFD").ReplacedCount);

    [Fact]
    public void A_span_may_end_on_a_later_line()
    {
        var file = new SourceFile("a.md", "one\r\ntwo\r\nthree");

        var span = file.Locate(TextSpan.FromBounds(file.Text.IndexOf("ne", StringComparison.Ordinal), file.Text.IndexOf("ree", StringComparison.Ordinal)));

        Assert.Equal(new FileSpan("a.md", 1, 11, new(0, 1), new(2, 2)), span);
    }

    [Theory]
    [InlineData(-5, 0, 0)]
    [InlineData(3, 1, 1)]
    [InlineData(99, 1, 1)]
    public void A_position_outside_of_the_text_is_its_start_or_end(int position, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new SourceFile("a.md", "a\nb").Locate(new TextSpan(position, 0)).StartPosition);

    [Theory]
    [InlineData(0, "one")]
    [InlineData(3, "one")]
    [InlineData(4, "two")]
    [InlineData(8, "")]
    [InlineData(9, "three")]
    [InlineData(14, "three")]
    public void A_line_is_without_its_end(int position, string line)
    {
        var file = new SourceFile("a.md", "one\r\ntwo\u2028\nthree");

        Assert.Equal(line, file.GetText(file.GetLine(position)));
    }

    [Theory]
    [InlineData("/site/_posts/a.md", "/site/_posts/b.md", "a.md(1,1)")]
    [InlineData("/site/_posts/a.md", "/site/_posts/a.md", "a.md(1,1)")]
    [InlineData("/site/_posts/a.md", "/site/_posts/ba.md", "a.md(1,1)")]
    [InlineData("/site/_posts/de/a.md", "/site/_posts/en/a.md", "de/a.md(1,1)")]
    [InlineData("/site/de/_posts/a.md", "/site/en/_posts/a.md", "de/_posts/a.md(1,1)")]
    [InlineData("/site/_posts/a.md", "/site/_posts/x/a.md", "_posts/a.md(1,1)")]
    [InlineData("/_posts/a.md", "/site/_posts/a.md", "/_posts/a.md(1,1)")]
    [InlineData("a.md", "/site/a.md", "a.md(1,1)")]
    [InlineData("/site/a.md", "a.md", "site/a.md(1,1)")]
    [InlineData(@"C:\site\_posts\a.md", @"C:\site\_posts\b.md", "a.md(1,1)")]
    [InlineData(@"C:\site\de\a.md", @"C:\site\en\a.md", "de/a.md(1,1)")]
    public void A_short_location_has_the_name_of_the_file_and_the_folders_that_distinguish_it(string path, string shownAt, string expected) =>
        Assert.Equal(expected, Locate(path).ToShortString(Locate(shownAt)));

    private static FileSpan Locate(string path) => new SourceFile(path, "x").Locate(new TextSpan(0, 1));

    [Fact]
    public void Every_offset_in_the_text_maps_to_its_character_in_the_file() =>
        RandomText.Sample(
            fileText =>
            {
                var file = new SourceFile("a.md", fileText);
                for (var i = 0; i < file.Text.Length; i++)
                {
                    var span = file.Locate(new TextSpan(i, 0));
                    Assert.Equal(file.Text[i], AsText(fileText, span.Start));
                    Assert.Equal(PositionOf(fileText, span.Start), span.StartPosition);
                }

                Assert.Equal(fileText.Length, file.Locate(new TextSpan(file.Text.Length, 0)).Start);
            },
            iter: 2000);

    private static readonly Gen<string> RandomText =
        Gen.OneOf("a", "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\t", "\0", "\uFEFF", "\U0001F600", "\uD83D", "\uDE00", "一").Array[0, 30].Select(string.Concat);

    private static char AsText(string text, int at) => text[at] switch
    {
        '\r' => '\n',
        '\0' => '\uFFFD',
        var c when char.IsHighSurrogate(c) => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? c : '\uFFFD',
        var c when char.IsLowSurrogate(c) => at > 0 && char.IsHighSurrogate(text[at - 1]) ? c : '\uFFFD',
        var c => c,
    };

    // Counts from the start of the file.
    private static LinePosition PositionOf(string text, int at)
    {
        var line = 0;
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        for (var i = 0; i < at; i++)
        {
            if (text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                line++;
                start = i + 1;
            }
        }

        return new(line, at - start);
    }
}
