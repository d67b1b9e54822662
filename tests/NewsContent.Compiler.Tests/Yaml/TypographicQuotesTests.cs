using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Tests.Yaml;

public sealed class TypographicQuotesTests
{
    [Theory]
    [InlineData("“a”", "“ ”")]
    [InlineData("“a“", "“ “")]
    [InlineData("„a“", "„ “")]
    [InlineData("„a”", "„ ”")]
    [InlineData("«a»", "« »")]
    [InlineData("「a」", "「 」")]
    [InlineData("`a'", "` '")]
    [InlineData("“a", "“ ”")]
    [InlineData("“", "“ ”")]
    [InlineData("«a”", "« »")]
    public void The_marks_around_a_value_are_a_pair_of_some_language(string value, string marks) => Assert.Equal(marks, TypographicQuotes.Around(value));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a”")]
    [InlineData("\"a\"")]
    public void A_value_that_does_not_begin_with_a_mark_has_none_around_it(string value) => Assert.Null(TypographicQuotes.Around(value));

    [Theory]
    [InlineData("“a”", true)]
    [InlineData("“a", true)]
    [InlineData("“a” b", false)]
    [InlineData("“a” b”", false)]
    [InlineData("“”", true)]
    public void Marks_enclose_a_value_if_the_closing_mark_is_its_end(string value, bool encloses) => Assert.Equal(encloses, TypographicQuotes.Encloses(value));

    [Theory]
    [InlineData("“/a/”,", "/a/")]
    [InlineData(" '/a/'; ", "/a/")]
    [InlineData("/a b/", "/a b/")]
    [InlineData("“", "")]
    public void A_URL_is_found_between_marks_and_separators(string value, string url) => Assert.Equal(url, TypographicQuotes.TrimAround(value));
}
