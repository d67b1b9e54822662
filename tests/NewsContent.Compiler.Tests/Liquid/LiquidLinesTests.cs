using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Tests.Liquid;

/// <summary>Each line of a <c>liquid</c> tag is a tag or a comment.</summary>
public sealed class LiquidLinesTests
{
    [Theory]
    [InlineData("echo a", "echo:Tag")]
    [InlineData("\n  echo a  \n\n assign b = 1\n", "echo:Tag assign:Tag")]
    [InlineData("# echo a\necho b", "#:Comment echo:Tag")]
    [InlineData("#echo a\n##\necho# a", "#:Comment #:Comment echo:Tag")]
    [InlineData("a-b\n=\né\n_1 x", "a:Tag :Tag :Tag _1:Tag")]
    [InlineData("comment\necho a\nendcomment\necho b", "comment:Comment echo:Comment endcomment:Comment echo:Tag")]
    [InlineData("comment\ncomment\nendcomment\necho a\nendcomment\necho b", "comment:Comment comment:Comment endcomment:Comment echo:Comment endcomment:Comment echo:Tag")]
    [InlineData("endcomment\necho a", "endcomment:Comment echo:Tag")]
    [InlineData("comment\necho a", "comment:Comment echo:Comment")]
    public void A_line_is_a_tag_or_a_comment(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', LiquidLines.Scan(new LiquidSpan(new LiquidSource(text, 0), new(0, text.Length))).Select(token => $"{token.Name}:{token.Kind}")));
}
