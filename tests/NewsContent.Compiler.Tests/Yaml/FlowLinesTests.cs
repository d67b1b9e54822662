using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Tests.Yaml;

public sealed class FlowLinesTests
{
    [Theory]
    [InlineData("a: [b,\nc]", "a: [b, c]")]
    [InlineData("a: {b: c,\nd: e\n}", "a: {b: c, d: e }")]
    [InlineData("- [b,\nc]\n", "- [b, c]\n")]
    [InlineData("a: [b, [c,\nd],\ne]\nf: g", "a: [b, [c, d], e]\nf: g")]
    public void A_line_in_the_first_column_continues_an_open_value(string yaml, string joined) => Assert.Equal(joined, FlowLines.Indent(yaml));

    [Theory]
    [InlineData("a: b\nc: d")]
    [InlineData("a: [b]\nc: d")]
    [InlineData("a: [b,\n c]")]
    [InlineData("a: [b,\n\tc]")]
    [InlineData("a: [b,\n\n c]")]
    [InlineData("a: [b,\n# d\n c]")]
    [InlineData("a: [b, # d\nc]")]
    [InlineData("a: [b,\n # d\nc]")]
    [InlineData("a: [b,\n")]
    [InlineData("a: b [c\nd: e")]
    [InlineData("")]
    public void Other_lines_stay_because_a_comment_ends_with_its_line_and_an_indented_line_continues_by_itself(string yaml) => Assert.Equal(yaml, FlowLines.Indent(yaml));
}
