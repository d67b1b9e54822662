using NewsContent.Compiler.Html;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>Words in angle brackets that are element names never remove the text after them.</summary>
public sealed class UnclosedElementTests
{
    // Void elements lose no text. The test covers all other elements of the policy, and words that are not elements.
    private static readonly string[] Names =
    [
        .. HtmlPolicy.Default.All.Where(element => element.Value.Disposition != Disposition.Keep).Select(element => element.Key),
        "port", "string", "T", "input", "video", "audio", "source", "foreignObject", "image",
    ];

    public static TheoryData<string> Words() => new(Names);

    [Theory]
    [MemberData(nameof(Words))]
    public void Text_after_a_word_in_angle_brackets_stays(string name)
    {
        AssertKept($"<p>The <{name}> tag <b>and</b> more.</p><p>Next.</p>", ".html");
        AssertKept($"<ul><li>The <{name}> tag <b>and</b> more.<li>Next.</ul>", ".html");
        AssertKept($"The <{name}> tag **and** more.\n\nNext.", ".md");
        AssertKept($"- The <{name}> tag **and** more.\n- Next.", ".md");
        AssertKept($"> The <{name}> tag **and** more.\n\nNext.", ".md");
        AssertKept($"**The <{name}> tag** and more.\n\nNext.", ".md");
        AssertKept($"| The <{name}> tag | and more. |\n\nNext.", ".md");
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Two_words_keep_the_text_between_them(string name)
    {
        AssertKept($"<p>The <{name}> tag <b>and</b> <{name}> more.</p><p>Next.</p>", ".html");
        AssertKept($"The <{name}> tag **and** <{name}> more.\n\nNext <{name}>.", ".md");
    }

    [Theory]
    [InlineData("pci<slot>#<port>” reads on", "pci#” reads on")]
    [InlineData("<select><option>a</option> is one", " is one")]
    [InlineData("<b><select></b> text", "<b></b> text")]
    [InlineData("<p>a <select> b</p><p>c</select> d</p>", "<p>a  b</p><p>c d</p>")]
    [InlineData("a<script><p>b</p></scriptx>", "a<p>b</p>")]
    [InlineData("a<plaintext><p>b</p></plaintext><p>c", "a<p>b</p><p>c</p>")]
    [InlineData("a<SELECT\n>b", "ab")]
    [InlineData("a<svg>b", "ab")]
    [InlineData("a<dialog open>b", "ab")]
    public void The_tag_is_removed_and_the_text_after_it_is_kept(string html, string expected) => Assert.Equal(expected, Sanitized.Html(html));

    [Theory]
    [InlineData("a<select><option>b<option>c</select>d")]
    [InlineData("a<datalist><select><option>b</datalist>d")]
    [InlineData("a<svg><title>b</title><select><circle></svg>d")]
    [InlineData("a<object><title>b</object>d")]
    [InlineData("a<datalist><template>b</datalist>d")]
    [InlineData("a<svg/>d")]
    [InlineData("a<object><p>b</p><param><embed></object>d")]
    [InlineData("a<script>if (b < c) '<select>'</script>d")]
    [InlineData("a<textarea><select></textarea>d")]
    [InlineData("a<template><p>b</template>d")]
    [InlineData("a<!-- <select> -->d")]
    public void An_element_with_an_end_tag_is_removed_with_its_content(string html)
    {
        var body = TestPost.Body(html);

        Assert.Equal("ad", body.Html);
        Assert.DoesNotContain(body.Problems, problem => problem.Kind == BodyProblems.ElementNotClosed);
    }

    [Theory]
    [InlineData("A <span title='<select>'>word</span>", "<p>A <span title=\"&lt;select&gt;\">word</span></p>")]
    [InlineData("A `<select>` word", "<p>A <code>&lt;select&gt;</code> word</p>")]
    [InlineData("A <select><option>b</option></select> word", "<p>A  word</p>")]
    [InlineData("<select>\n<option>b</option>\n</select>\n\nword", "<p></p>\n\n<p>word</p>")]
    [InlineData("<script>\nvar a;\n</script>\n\nword", "\n\n<p>word</p>")]
    public void Markdown_says_where_an_element_ends(string markdown, string expected)
    {
        var body = TestPost.Body(markdown, ".md");

        Assert.Equal(expected, body.Html.TrimEnd('\n'));
        Assert.DoesNotContain(body.Problems, problem => problem.Kind == BodyProblems.ElementNotClosed);
    }

    [Theory]
    [InlineData("<div>\na <select> kept\n</div>\n\nword")]
    [InlineData("<div>a <select> kept")]
    [InlineData("<div>\n<title>kept\n\nword\n")]
    [InlineData("<div><p>a <select>kept")]
    [InlineData("<dialog markdown=\"block\">\n\nkept\n\nword")]
    public void An_end_tag_that_Markdown_adds_removes_no_text(string markdown)
    {
        var body = TestPost.Body(markdown, ".md");

        Assert.Contains("kept", body.Text);
        Assert.Single(body.Problems, problem => problem.Kind == BodyProblems.ElementNotClosed);
    }

    [Theory]
    [InlineData("<dialog markdown=\"block\">\n\n**gone**\n\n</dialog>\n\nkept")]
    [InlineData("<div markdown=\"1\">\n\n<dialog markdown=\"block\">\n\ngone\n\n</dialog>\n\nkept\n\n</div>")]
    public void An_element_with_Markdown_is_removed_up_to_its_end_tag(string markdown)
    {
        var body = TestPost.Body(markdown, ".md");

        Assert.Contains("kept", body.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("gone", body.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(body.Problems, problem => problem.Kind == BodyProblems.ElementNotClosed);
    }

    private static void AssertKept(string text, string extension)
    {
        var body = TestPost.Body(text, extension);
        foreach (var word in new[] { "The", "tag", "and", "more.", "Next" })
        {
            Assert.Contains(word, body.Text, StringComparison.Ordinal);
        }
    }
}
