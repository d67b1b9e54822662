using System.Text;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Records;

namespace NewsContent.Compiler.Tests.Work;

/// <summary>The bytes that parsing a post allocates. The limits are a tenth above the values, so that a change that allocates more is noticed.</summary>
public sealed class PostAllocationTests
{
    [Fact]
    public void A_post_of_one_line_of_html_allocates_little_for_each_element() =>
        Assert.InRange(BytesOf(TestPost.WithBody(Html())), 1, 154_000);

    [Fact]
    public void A_post_of_markdown_allocates_little() =>
        Assert.InRange(BytesOf(TestPost.WithBody(Markdown())), 1, 179_000);

    [Fact]
    public void A_post_of_a_line_allocates_little() =>
        Assert.InRange(BytesOf(TestPost.WithBody("The bank cut its rate. 央行降准。\n")), 1, 43_000);

    [Fact]
    public void The_text_of_a_normalized_file_is_not_copied()
    {
        var text = TestPost.WithBody(Markdown());

        Assert.Same(text, new NewsContent.Compiler.Text.SourceFile("a.md", text).Text);
    }

    private static long BytesOf(string text)
    {
        // The tables of known names, and the buffers that the posts of a thread share.
        TestPost.Parse(text);
        return Allocations.Of(() =>
        {
            var post = PostParser.Parse("/site/_posts/" + TestPost.FileName, text, new PostContext(TestPost.Site), CancellationToken.None);
            Assert.NotNull(post.Body);
            var writer = new RecordWriter();
            PostWriter.Write(writer, post);
            Assert.NotEmpty(writer.Finish());
        });
    }

    private static string Html()
    {
        var html = new StringBuilder();
        for (var i = 0; i < 12; i++)
        {
            html.Append($"<p>The bank cut its rate by {i} points. 央行降准，市场流动性充裕。<span id=\"stock_{i}\"><a href=\"https://quotes.example/{i}\" class=\"keytip\" data-code=\"{i}\">Bank {i}</a></span> rose.</p>");
        }

        return html.Append('\n').ToString();
    }

    private static string Markdown()
    {
        var markdown = new StringBuilder();
        for (var i = 0; i < 12; i++)
        {
            markdown.Append($"## Rates {i}\n\nThe bank cut its rate by **{i} points**. 央行降准，市场流动性充裕。[Bank {i}](https://quotes.example/{i}) rose.\n\n");
        }

        return markdown.ToString();
    }
}
