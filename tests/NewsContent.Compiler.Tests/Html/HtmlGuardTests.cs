using NewsContent.Compiler.Html;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>Bodies that would consume a parser's time or memory.</summary>
public sealed class HtmlGuardTests
{
    // Forty different elements that are reopened in each of the following paragraphs.
    private static readonly string Formatting = string.Concat(Enumerable.Range(0, 40).Select(i => $"<b title={i}>"));

    private static readonly string Paragraphs = string.Concat(Enumerable.Repeat("<p>x", 4000));

    public static TheoryData<string, string> ManyElements() => new()
    {
        { "plain", string.Concat(Enumerable.Repeat("<br>", LimitException.MaxElements + 1)) },
        { "formatting", "<p>" + Formatting + Paragraphs },
        { "links", string.Concat(Enumerable.Repeat("<a>", 1000)) },
        { "formatting in foreign content", "<svg><title><p>" + Formatting + Paragraphs + "</title></svg>" },
        { "end tags in a comment", "<p>" + string.Concat(Enumerable.Repeat("<b title=a><!--</b>-->", 500)) + Paragraphs },
        { "formatting in a style of foreign content", "<svg><style><desc><p>" + Formatting + Paragraphs + "</desc></style></svg>" },
        { "formatting in a template", "<svg><title><template><p>" + Formatting + Paragraphs + "</template></title></svg>" },
        { "attributes of formatting", $"<p><b title=\"{new string('a', 100_000)}\"></p>" + string.Concat(Enumerable.Repeat("<p>x</p>", 100)) },
        { "attributes of formatting behind a style in foreign content", $"<svg><style></svg><p><b title=\"{new string('a', 100_000)}\"></p>" + string.Concat(Enumerable.Repeat("<p>x</p>", 100)) },
        { "attributes behind a style in foreign content", "<svg><style></svg><p" + string.Concat(Enumerable.Range(0, HtmlGuard.MaxAttributes + 1).Select(i => $" a{i}")) + ">" },
        { "frames", string.Concat(Enumerable.Repeat("<iframe></iframe>", HtmlGuard.MaxFrames + 1)) },
        { "base URLs", string.Concat(Enumerable.Repeat("<base href=a>", HtmlGuard.MaxFrames + 1)) },
    };

    [Theory]
    [MemberData(nameof(ManyElements))]
    public void A_body_of_too_many_elements_is_refused(string name, string html)
    {
        _ = name;
        var post = TestPost.Parse(TestPost.WithBody(html), "2022-06-07-rates.html");

        Assert.Equal(LimitProblems.TooMuchMarkup, Assert.Single(post.Problems, problem => problem.Kind.Severity == ProblemSeverity.Error).Kind);
    }

    [Theory]
    [InlineData("div")]
    [InlineData("b")]
    [InlineData("blockquote")]
    [InlineData("svg")]
    [InlineData("x-y")]
    public void A_body_nested_too_deeply_is_refused(string name)
    {
        var post = TestPost.Parse(TestPost.WithBody(string.Concat(Enumerable.Repeat($"<{name}>", 400)) + string.Concat(Enumerable.Repeat($"</{name}>", 400))), "2022-06-07-rates.html");

        Assert.Equal(LimitProblems.HtmlTooDeep, Assert.Single(post.Problems, problem => problem.Kind.Severity == ProblemSeverity.Error).Kind);
    }

    [Theory]
    [InlineData("<p><select><xmp></xmp><select>></select></select>")]
    [InlineData("<p>a<select><option><xmp>b</xmp></option><select></select></select></p>")]
    [InlineData("<p><select><xmp></xmp><select><xmp></xmp></select></select>")]
    [InlineData("<p><select><xmp></xmp><select><option></select></select>")]
    [InlineData("<p>x<select><xmp></xmp><select></head></select></select>")]
    public void A_body_that_the_parser_cannot_read_is_refused(string html)
    {
        var post = TestPost.Parse(TestPost.WithBody(html), "2022-06-07-rates.html");

        Assert.Equal(LimitProblems.UnreadableHtml, Assert.Single(post.Problems, problem => problem.Kind.Severity == ProblemSeverity.Error).Kind);
    }

    [Fact]
    public void A_long_body_is_not_hostile()
    {
        var html = string.Concat(Enumerable.Repeat("<p>A <b>word</b>, a <a href=\"/a\">link</a>.</p>\n", 2000));

        Assert.Equal(html, Sanitized.Html(html));
    }

    [Theory]
    [InlineData("<a href=x>a</a>")]
    [InlineData("<a href=#x>a</a>")]
    [InlineData("<a href=?x>a</a>")]
    [InlineData("<img src=x alt=a>")]
    [InlineData("<q cite=x>a</q>")]
    [InlineData("<img src=/x alt=a srcset='x, y 2x'>")]
    public void Relative_URLs_that_make_a_feed_much_longer_than_the_post_are_refused(string html)
    {
        var body = string.Concat(Enumerable.Repeat(html, 1000));
        var post = TestPost.Parse($"---\ntitle: Rates\npermalink: /{new string('a', 8000)}/b.html\n---\n{body}", "2022-06-07-rates.html");

        var error = Assert.Single(post.Problems, problem => problem.Kind.Severity == ProblemSeverity.Error);
        Assert.Equal(LimitProblems.TooMuchMarkup, error.Kind);
        Assert.Contains("shorten 'permalink', or begin URLs with '/'", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestPost.Parse(TestPost.WithBody(body), "2022-06-07-rates.html").Problems, problem => problem.Kind.Severity == ProblemSeverity.Error);
    }

    [Theory]
    [InlineData("<a href=/x>a</a>")]
    [InlineData("<a href=https://example.com/x>a</a>")]
    [InlineData("<a href=mailto:a@example.com>a</a>")]
    public void Many_URLs_that_are_not_relative_to_the_page_are_allowed_with_a_long_URL(string html) =>
        Assert.DoesNotContain(
            TestPost.Parse($"---\ntitle: Rates\npermalink: /{new string('a', 8000)}/b.html\n---\n{string.Concat(Enumerable.Repeat(html, 2000))}", "2022-06-07-rates.html").Problems,
            problem => problem.Kind.Severity == ProblemSeverity.Error);
}
