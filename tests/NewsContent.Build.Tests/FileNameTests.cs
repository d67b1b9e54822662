namespace NewsContent.Build.Tests;

/// <summary>The rule for names: every character must reach the compiler as it is.</summary>
public sealed class FileNameTests
{
    [Theory]
    [InlineData("a\nb", "the control character U+000A")]
    [InlineData("a\rb", "the control character U+000D")]
    [InlineData("a\tb", "the control character U+0009")]
    [InlineData("a\u0085b", "the control character U+0085")]
    [InlineData("a\u2028b", "the control character U+2028")]
    [InlineData("a\u2029b", "the control character U+2029")]
    [InlineData("a\"b", "'\"'")]
    [InlineData("a|b", "'|'")]
    [InlineData("a:b", "':'")]
    [InlineData("..\\b", "'\\'")]
    [InlineData("a*b", "'*'")]
    [InlineData("what?", "'?'")]
    [InlineData("a\uFFFDb", "bytes that are not valid Unicode")]
    public void A_character_that_does_not_reach_the_compiler_is_named(string name, string expected) =>
        Assert.Equal(expected, FileName.FindProblem(name));

    // Not a theory: the test runner replaces lone surrogates.
    [Fact]
    public void Half_a_surrogate_pair_is_not_a_name()
    {
        Assert.All(["a\uD83D", "\uDE00a", "\uDE00\uD83D"], name => Assert.NotNull(FileName.FindProblem(name)));
        Assert.Null(FileName.FindProblem("\U0001F600"));
    }

    [Theory]
    [InlineData("a;b%41$(OS)@(Compile)%(Filename).md")]
    [InlineData("[1] {2} #3 4=5, 'six' `7` & <8> ~ !.md")]
    [InlineData("降准 é\u0301\u200D\u00A0.md")]
    [InlineData(" a ")]
    public void Every_other_character_is_allowed(string name) => Assert.Null(FileName.FindProblem(name));

    [Theory]
    [InlineData("/site/a*b", "'*'")]
    [InlineData("/site/a?b", "'?'")]
    [InlineData("/site/100%41", "'%41'")]
    [InlineData("/site/100% %PATH%", null)]
    public void The_root_is_neither_a_pattern_nor_an_escape(string path, string? expected) => Assert.Equal(expected, FileName.FindPattern(path));

    [Fact]
    public void A_name_is_on_one_line_of_the_log() =>
        Assert.Equal("a\\u000A##vso[x]\\u001B\\u0085\\u2028\\u202E\\uD800", FileName.Quote("a\n##vso[x]\u001B\u0085\u2028\u202E\uD800"));
}
