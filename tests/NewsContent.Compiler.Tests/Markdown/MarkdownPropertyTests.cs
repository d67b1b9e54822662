using CsCheck;
using NewsContent.Compiler.Markdown;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Parsing any post terminates, and every location is in the post.</summary>
public sealed class MarkdownPropertyTests
{
    private static readonly string[] Parts =
    [
        "a", " ", "\n", "\n\n", "    ", "\t", "* ", "1. ", "> ", "# ", "---\n", "===\n", "```\n", "~~~", "|", "|-|\n", ": ", "[", "]", "(", ")", "![",
        "[^1]", "[^1]: ", "[a]: b\n", "*", "**", "_", "`", "``", "<", ">", "<b>", "</b>", "<div>", "</div>", "<div markdown=\"1\">\n", "<!--", "-->",
        "<p a='", "\"", "'", "{:", "}", "{: .a}\n", "{:toc}\n", "{::comment}", "{:/}", "{::options ", "$$", "\\", "&", "&amp;", "--", "...", "<<", "^\n",
        "*[a]: b\n", "- [ ] ", "\u4E2D", "\U0001F600", "\r", "\u2028",
    ];

    [Fact]
    public void Any_Markdown_is_read_to_its_end() =>
        Gen.Int[0, Parts.Length - 1].Select(i => Parts[i]).Array[0, 60].Select(string.Concat).Sample(
            markdown =>
            {
                var file = new SourceFile("a.md", markdown);
                var (html, sourceMap, _) = MarkdownBody.Render(file.Text, new ShiftedSourceMap(0), new ProblemBag(file), MarkdownOptions.Default, CancellationToken.None);
                for (var i = 0; i < html.Length; i++)
                {
                    var span = sourceMap.Map(new TextSpan(i, 1));
                    Assert.InRange(span.Start, 0, file.Text.Length);
                    Assert.InRange(span.End, span.Start, file.Text.Length);
                }
            },
            iter: 3000);

    [Fact]
    public void Reading_twice_yields_the_same() =>
        Gen.Int[0, Parts.Length - 1].Select(i => Parts[i]).Array[0, 40].Select(string.Concat).Sample(
            markdown => Assert.Equal(Rendered.Html(markdown.Replace('\r', '\n')), Rendered.Html(markdown.Replace('\r', '\n'))),
            iter: 300);
}
