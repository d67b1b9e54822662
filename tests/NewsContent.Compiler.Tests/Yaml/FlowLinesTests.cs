using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Tests.Yaml;

public sealed class FlowLinesTests
{
    [Theory]
    [InlineData("a: [b,\nc]", "a: [b, c]")]
    [InlineData("a: {b: c,\nd: e\n}", "a: {b: c, d: e }")]
    [InlineData("- [b,\nc]\n", "- [b, c]\n")]
    [InlineData("a: [b, [c,\nd],\ne]\nf: g", "a: [b, [c, d], e]\nf: g")]
    [InlineData("a:\n [b,\nc]", "a:\n [b, c]")]
    [InlineData("- - [b,\nc]\n", "- - [b, c]\n")]
    [InlineData("a: &x !!seq [b,\nc]", "a: &x !!seq [b, c]")]
    [InlineData("'a: b': [c,\nd]", "'a: b': [c, d]")]
    [InlineData("a: [b, 'c # ]\nd',\ne]", "a: [b, 'c # ] d', e]")]
    [InlineData("a: [don't,\nc]\nd: [e\n, 'f']", "a: [don't, c]\nd: [e , 'f']")]
    [InlineData("a: [b,\r\nc]", "a: [b,\r c]")]
    [InlineData("a: ['b\n# c']", "a: ['b # c']")]
    [InlineData("\na: b\nc: [d,\ne]", "\na: b\nc: [d, e]")]
    [InlineData("- [b]\n\n- [c,\nd]", "- [b]\n\n- [c, d]")]
    [InlineData("a: [\"b \\\" ] c\", 'd ''] e',\nf]", "a: [\"b \\\" ] c\", 'd ''] e', f]")]
    [InlineData("a: [b]\nc: {d: [e,\nf],\ng: h}\ni: [j,\nk]", "a: [b]\nc: {d: [e, f], g: h}\ni: [j, k]")]
    public void A_line_in_the_first_column_continues_an_open_value(string yaml, string joined) => Assert.Equal(joined, FlowLines.Indent(yaml));

    [Theory]
    [InlineData("a:\n  b: [c,\n  d]", "a:\n  b: [c,   d]")]
    [InlineData("a:\n  b: [c,\n d,\n   e\n  ]", "a:\n  b: [c,  d,\n   e   ]")]
    [InlineData("a:\n  b: [\n    c\n  , d\n  ]", "a:\n  b: [\n    c   , d   ]")]
    [InlineData("- b: [c,\n  d]\n  e: f", "- b: [c,   d]\n  e: f")]
    [InlineData("- - [b,\n  c]\n", "- - [b,   c]\n")]
    [InlineData("a:\n- b: {c: d,\n  e: f}\n  g: h", "a:\n- b: {c: d,   e: f}\n  g: h")]
    [InlineData("a:\n  b: [c, # d\n  # e\n  f]", "a:\n  b: [c,    \n        f]")]
    [InlineData("a:\n  b: [c\n  d]", "a:\n  b: [c\n  d]")]
    [InlineData("a:\n  b: ['c\n  d']", "a:\n  b: ['c\n  d']")]
    public void A_line_in_the_column_of_the_key_continues_an_open_value_unless_its_spaces_would_be_text(string yaml, string joined) => Assert.Equal(joined, FlowLines.Indent(yaml));

    [Theory]
    [InlineData("a: [b, # d\nc]", "a: [b,     c]")]
    [InlineData("a: [b,\n # d\nc]", "a: [b,\n     c]")]
    [InlineData("a: [b,\n# d\n c]", "a: [b,\n   \n c]")]
    [InlineData("a: [b,\n\n# d\n# e\nc]", "a: [b,\n\n   \n    c]")]
    [InlineData("a: [b\n # d\n, c]", "a: [b\n     , c]")]
    [InlineData("a: [b, 'c' # don't ]\n# [\n]\ne: 'f'", "a: [b, 'c'          \n    ]\ne: 'f'")]
    [InlineData("a: {b: # d\nc}", "a: {b:     c}")]
    [InlineData("a: [b,# d\r\nc]", "a: [b,   \r c]")]
    [InlineData("a: [[b]# d\n,c]", "a: [[b]    ,c]")]
    [InlineData("a: ['b'# d\n,c]", "a: ['b'    ,c]")]
    public void A_comment_between_the_lines_of_an_open_value_is_removed(string yaml, string joined) => Assert.Equal(joined, FlowLines.Indent(yaml));

    [Theory]
    [InlineData("a: b\nc: d")]
    [InlineData("a: [b]\nc: d")]
    [InlineData("a: [b,\n c]")]
    [InlineData("a: [b,\n\tc]")]
    [InlineData("a: [b,\n\n c]")]
    [InlineData("a: [b,\n")]
    [InlineData("a: [b\n # d\nc]")]
    [InlineData("a: [b # d\n# e\nc]")]
    [InlineData("a: [b' # d\nc]")]
    [InlineData("a: ['b")]
    [InlineData("a: [b] # [\nc: d")]
    [InlineData("a: [b#c]\nd: e")]
    [InlineData("a: b [c\nd: e")]
    [InlineData("")]
    public void Other_lines_stay_because_an_indented_line_continues_by_itself_and_a_comment_separates_text(string yaml) => Assert.Equal(yaml, FlowLines.Indent(yaml));

    [Fact]
    public void Its_time_is_linear_in_the_number_of_comments()
    {
        var comments = string.Concat(Enumerable.Repeat("# c\n", 200_000));

        Assert.Equal(comments.Length + 11, FlowLines.Indent($"a: [b\n{comments}c, d]").Length);
    }
}
