using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.FrontMatter;

public sealed class FrontMatterFenceTests
{
    public static TheoryData<string, string, string, string> ClosedFences() => new()
    {
        { "plain", "---\ntitle: A\n---\nBody", "title: A\n", "Body" },
        { "empty", "---\n---\nBody", "", "Body" },
        { "spaces after the opening", "--- \t\ntitle: A\n---\nBody", "title: A\n", "Body" },
        { "spaces after the closing", "---\ntitle: A\n---  \t\nBody", "title: A\n", "Body" },
        { "dots close", "---\ntitle: A\n...\nBody", "title: A\n", "Body" },
        { "dots and spaces close", "---\ntitle: A\n... \nBody", "title: A\n", "Body" },
        { "four dashes do not close", "---\ntitle: A\n----\n---\nBody", "title: A\n----\n", "Body" },
        { "dashes and text do not close", "---\ntitle: A\n--- x\n---\nBody", "title: A\n--- x\n", "Body" },
        { "indented dashes do not close", "---\ntext: |\n  ---\n---\nBody", "text: |\n  ---\n", "Body" },
        { "an ideographic space does not close", "---\ntitle: A\n---\u3000\n---\nBody", "title: A\n---\u3000\n", "Body" },
        { "the first that closes counts", "---\ntitle: A\n---\nBody\n---\nMore", "title: A\n", "Body\n---\nMore" },
        { "at the end of the file", "---\ntitle: A\n---", "title: A\n", "" },
        { "blank line first", "---\n\ntitle: A\n---\nBody", "\ntitle: A\n", "Body" },
        { "blank lines before the body", "---\ntitle: A\n---\n\n \t\n\nBody", "title: A\n", "Body" },
        { "indent of the body's first line", "---\ntitle: A\n---\n\n    code", "title: A\n", "    code" },
        { "nothing but blank lines", "---\ntitle: A\n---\n\n\n", "title: A\n", "" },
        { "byte order mark", "\uFEFF---\ntitle: A\n---\nBody", "title: A\n", "Body" },
        { "CRLF", "---\r\ntitle: A\r\n---\r\n\r\nBody\r\n", "title: A\n", "Body\n" },
        { "CR", "---\rtitle: A\r---\rBody", "title: A\n", "Body" },
        { "no ASCII space before the body", "---\n---\n\u3000Body", "", "\u3000Body" },
    };

    [Theory]
    [MemberData(nameof(ClosedFences))]
    public void Front_matter_and_body_are_separated_as_in_Jekyll(string name, string text, string frontMatter, string body)
    {
        _ = name;
        var file = new SourceFile("a.md", text);

        var fence = FrontMatterFence.Find(file.Text);

        Assert.Equal(FenceKind.Closed, fence.Kind);
        Assert.Equal("---", file.GetText(fence.Opening));
        Assert.Equal(frontMatter, file.GetText(fence.FrontMatter));
        Assert.Equal(body, file.Text[fence.BodyStart..]);
    }

    [Theory]
    [InlineData("Body")]
    [InlineData("")]
    [InlineData("\n---\ntitle: A\n---\n")]
    [InlineData(" ---\ntitle: A\n---\n")]
    [InlineData("----\ntitle: A\n----\n")]
    [InlineData("--\ntitle: A\n--\n")]
    [InlineData("--- # front matter\ntitle: A\n---\n")]
    [InlineData("...\ntitle: A\n...\n")]
    [InlineData("—\ntitle: A\n—\n")]
    public void A_file_that_does_not_begin_with_dashes_alone_is_all_body(string text)
    {
        var fence = FrontMatterFence.Find(text);

        Assert.Equal(FenceKind.None, fence.Kind);
        Assert.Equal(0, fence.BodyStart);
    }

    [Theory]
    [InlineData("---\ntitle: A\n")]
    [InlineData("---\ntitle: A\n----\n")]
    [InlineData("---\ntitle: A\n ---\n")]
    [InlineData("---\n")]
    [InlineData("---")]
    public void Unclosed_front_matter_extends_to_the_end_of_the_file_and_is_part_of_the_body(string text)
    {
        var fence = FrontMatterFence.Find(text);

        Assert.Equal(FenceKind.NotClosed, fence.Kind);
        Assert.Equal(text.Length, fence.FrontMatter.End);
        Assert.Equal(0, fence.BodyStart);
    }
}
