using NewsContent.Compiler.Characters;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Characters;

/// <summary>Valid text has no warnings; deceptive text has one warning of each kind.</summary>
public sealed class CharacterTests
{
    [Theory]

    // Scripts that require joiners, and emoji.
    [InlineData("می\u200Cخواهم")]
    [InlineData("क्\u200Dष")]
    [InlineData("ශ්\u200Dරී")]
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467")]
    [InlineData("\U0001F3F3\uFE0F\u200D\U0001F308")]
    [InlineData("\u2764\uFE0F\u200D\U0001F525")]
    [InlineData("\U0001F9D1\U0001F3FD\u200D\U0001F680")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")]
    [InlineData("1\uFE0F\u20E3 and \u263A\uFE0F")]
    [InlineData("葛\U000E0100城")]
    [InlineData("ภาษา\u200Bไทย")]
    [InlineData("ភាសា\u200Bខ្មែរ")]
    [InlineData("\u1112\u119E\u11AB")]

    // Right-to-left text with paired controls.
    [InlineData("עברית \u200Fabc\u200E")]
    [InlineData("العربية \u2067abc\u2069")]
    [InlineData("שלום \u202Babc\u202C")]

    // Adjacent accents, quotes and symbols.
    [InlineData("À «gauche», É»")]
    [InlineData("LIBÉRÉ\u00A0»")]
    [InlineData("“café…” and “Ä…”")]
    [InlineData("„Ä“ oder „Ö”")]
    [InlineData("NÃO, Â, Ã.")]
    [InlineData("1,5\u00A0Å², 20\u00A0°C, ½ and ©")]
    [InlineData("Ü\u00B7 é’s à—b")]
    [InlineData("naïve façade, Ænima, ðor, Þór")]
    [InlineData("中文、日本語（テスト）　全角")]
    [InlineData("tab\tand\nline\fand")]
    public void Normal_text_causes_no_warning(string text) => Assert.Empty(Check(text));

    [Theory]
    [InlineData("a\u202Eb", "NC2041 1")]
    [InlineData("a\u202Db", "NC2041 1")]
    [InlineData("a\u2066b\u2069", "NC2041 2")]
    [InlineData("a\u200Eb", "NC2041 1")]
    [InlineData("a\u061Cb", "NC2041 1")]
    [InlineData("שלום \u202Eabc\u202C", "NC2041 2")]
    [InlineData("שלום \u2067abc", "NC2041 1")]
    [InlineData("שלום \u2069abc\u2067", "NC2041 2")]
    [InlineData("שלום\na\u200Fb", "NC2041 1")]
    [InlineData("a\u200Bb", "NC2042 1")]
    [InlineData("a\u200Cb", "NC2042 1")]
    [InlineData("a\u200Db", "NC2042 1")]
    [InlineData("\U0001F468\u200D b", "NC2042 1")]
    [InlineData("a\u00ADb", "NC2042 1")]
    [InlineData("a\u2060b", "NC2042 1")]
    [InlineData("a\uFEFFb", "NC2042 1")]
    [InlineData("a\u3164b", "NC2042 1")]
    [InlineData("a\uFFA0b", "NC2042 1")]
    [InlineData("a\u115Fb", "NC2042 1")]
    [InlineData("a\u180Eb", "NC2042 1")]
    [InlineData("a\u0008b", "NC2042 1")]
    [InlineData("a\u007Fb", "NC2042 1")]
    [InlineData("a\u0090b", "NC2042 1")]
    [InlineData("a\uFE0Fb", "NC2042 1")]
    [InlineData("\u2764\uFE0F\uFE01\uFE02", "NC2042 2")]
    [InlineData("a\U000E0101b", "NC2042 1")]
    [InlineData("a\U000E0041\U000E0042", "NC2042 2")]
    [InlineData("\U0001F3F4 \U000E0067", "NC2042 1")]
    [InlineData("Ã©", "NC2043 1")]
    [InlineData("Ã¼ber and schÃ¶n", "NC2043 2")]
    [InlineData("Ã‰tÃ©", "NC2043 2")]
    [InlineData("â€™", "NC2043 1")]
    [InlineData("â\u0080\u0099", "NC2043 1")]
    [InlineData("â€œquotedâ€\u009D", "NC2043 2")]
    [InlineData("Â£5 and Â©", "NC2043 2")]
    [InlineData("Ð¿Ñ€Ð¸Ð²ÐµÑ‚", "NC2043 1")]
    [InlineData("ä¸­å›½", "NC2043 1")]
    [InlineData("æ—¥æœ¬èªž", "NC2043 1")]
    [InlineData("ðŸ˜€", "NC2043 1")]
    [InlineData("ï»¿a", "NC2043 1")]
    [InlineData("a\uFFFDb\uFFFD", "NC2044 2")]
    public void Misleading_text_causes_a_warning(string text, string expected) =>
        Assert.Equal([expected], Check(text).Select(problem => $"{problem.Kind.Id} {Count(problem)}"));

    [Theory]
    [InlineData("Ã©", "é")]
    [InlineData("donâ€™t", "’")]
    [InlineData("Ð¿Ñ€Ð¸Ð²ÐµÑ‚", "привет")]
    [InlineData("ä¸­å›½", "中国")]
    [InlineData("ðŸ˜€", "😀")]
    [InlineData("â\u0080\u0099", "’")]
    public void The_warning_suggests_the_intended_value(string text, string meant) =>
        Assert.Contains($"looks like '{meant}'", Assert.Single(Check(text)).Message);

    [Fact]
    public void Each_kind_is_reported_once_at_its_first_location()
    {
        var problems = Check("a\u200B\u202E\nÃ©\uFFFD\u200B\u202EÃ©\uFFFD");

        Assert.Equal(["NC2041", "NC2042", "NC2043", "NC2044"], problems.Select(problem => problem.Kind.Id));
        Assert.Equal([2, 1, 4, 6], problems.Select(problem => problem.Location!.Start));
    }

    [Fact]
    public void A_broken_file_is_not_reported_twice() =>
        Assert.DoesNotContain(Check("a\0b\uD800"), problem => problem.Kind == BodyProblems.ReplacementCharacter);

    [Fact]
    public void References_in_code_are_only_text()
    {
        var post = TestPost.Parse(TestPost.WithBody("Write `&#x202E;` to turn the order around."));

        Assert.Empty(post.Problems);
    }

    [Fact]
    public void References_in_markdown_count_where_they_become_the_character()
    {
        var post = TestPost.Parse(TestPost.WithBody("Rates &#x202E;pu."));

        Assert.Equal(BodyProblems.BidiControl, Assert.Single(post.Problems).Kind);
    }

    [Fact]
    public void References_in_hebrew_or_arabic_text_count_too() =>
        Assert.Equal("NC2041", Assert.Single(TestPost.Parse(TestPost.WithBody("<p>שלום &#8238;abc</p>")).Problems).Kind.Id);

    // In a line of a megabyte, each control would otherwise scan the whole line.
    [Fact]
    public void A_line_is_looked_at_once()
    {
        var line = "ש" + string.Concat(Enumerable.Repeat("\u2067a\u2069", 340_000));

        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Empty(Check(line));
        BidiReferences.Check(line, new ShiftedSourceMap(0), new ProblemBag(new SourceFile("a.md", line)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    private static List<Problem> Check(string text)
    {
        var file = new SourceFile("/site/_posts/a.md", text);
        var problems = new ProblemBag(file);
        CharacterCheck.Check(file, problems);
        return [.. problems.ToArray()];
    }

    private static string Count(Problem problem) => problem.Arguments[problem.Kind == BodyProblems.Mojibake ? 2 : 0];
}
