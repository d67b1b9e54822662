namespace NewsContent.Compiler.Tests.Html;

public sealed class SourceSetTests
{
    [Theory]
    [InlineData("a.png", "a.png")]
    [InlineData("a.png 2x", "a.png 2x")]
    [InlineData("a.png 1x, b.png 2x", "a.png 1x, b.png 2x")]
    [InlineData("a.png 320w,b.png 640w", "a.png 320w, b.png 640w")]
    [InlineData("a.png, b.png 1.5x", "a.png, b.png 1.5x")]
    [InlineData("\n  a.png 1x,\n  b.png 2x\n", "a.png 1x, b.png 2x")]
    [InlineData(",, a.png 1x ,, b.png 2x,", "a.png 1x, b.png 2x")]
    [InlineData("https://example.com/w_200,h_100/a.png 2x", "https://example.com/w_200,h_100/a.png 2x")]
    [InlineData("a,b.png 2x, c.png 1x", "a,b.png 2x, c.png 1x")]
    [InlineData("a.png,b.png", "a.png,b.png")]
    [InlineData("//example.com/a.png 2x", "https://example.com/a.png 2x")]
    [InlineData("a.png 12345678.5x", "a.png 12345678.5x")]
    public void Candidates_are_separated_as_in_a_browser(string written, string kept) =>
        Assert.Equal($"<img srcset=\"{kept}\">", Sanitized.Html($"<img srcset=\"{written}\">"));

    [Theory]
    [InlineData("a.png 1x, javascript:alert(1) 2x")]
    [InlineData("a.png 1x, java&Tab;script:alert(1) 2x")]
    [InlineData("a.png 1x, data:text/html,x 2x")]
    [InlineData("data:image/png;base64,AAAA 2x")]
    [InlineData("a.png 1x, https://user@example.com/b.png 2x")]
    [InlineData("a.png 1x, \\\\example.com\\b.png 2x")]
    [InlineData("a.png 1x 2x")]
    [InlineData("a.png 2")]
    [InlineData("a.png x")]
    [InlineData("a.png (1x, b.png) 2x")]
    [InlineData("a.png -1x")]
    [InlineData("")]
    [InlineData(" , ,")]
    public void It_is_removed_if_one_candidate_is_refused(string written)
    {
        Assert.Equal("<img>", Sanitized.Html($"<img srcset=\"{written}\">"));
        Assert.Equal("<picture><source></picture>", Sanitized.Html($"<picture><source srcset=\"{written}\"></picture>"));
    }

    [Fact]
    public void Each_candidate_has_its_own_diagnostic()
    {
        var post = TestPost.Parse(TestPost.WithBody("<p><img src=\"a.png\" alt=\"\" srcset=\"www.example.com/a.png 1x, javascript:alert(1) 2x, a.png 3y\"></p>"), "2022-06-07-rates.html");

        Assert.Equal(["NC3012", "NC2003", "NC3003"], post.Problems.Select(problem => problem.Kind.Id));
    }
}
