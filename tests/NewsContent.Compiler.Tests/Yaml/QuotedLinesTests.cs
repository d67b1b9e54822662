namespace NewsContent.Compiler.Tests.Yaml;

/// <summary>Quoted strings that continue in the first column: libyaml accepts them, so Jekyll sites contain them.</summary>
public sealed class QuotedLinesTests
{
    [Theory]
    [InlineData("\"One\ntwo.\"", "One two.")]
    [InlineData("'One\ntwo isn''t\nthree.'", "One two isn't three.")]
    [InlineData("\"One\n\ntwo \\\"quoted\\\".\"", "One\ntwo \"quoted\".")]
    [InlineData("\"One\n  two.\"", "One two.")]
    [InlineData("\"One\n two.\"", "One two.")]
    [InlineData("\"One\nI was.\"", "One I was.")]
    [InlineData("  \"One\ntwo.\"", "One two.")]
    [InlineData("'C:\\\ntwo.'", "C:\\ two.")]
    [InlineData("\"One \\\"two\nthree.\"", "One \"two three.")]
    [InlineData("'One''\ntwo.'", "One' two.")]
    [InlineData("'One ''two\nthree ''four\nfive.'", "One 'two three 'four five.")]
    [InlineData("\"One \\\"two\nthree \\\\\nfour \\\"\nfive.\"", "One \"two three \\ four \" five.")]
    [InlineData("'One ''\n''two.'", "One ' 'two.")]
    public void Its_lines_are_joined(string value, string expected) =>
        Assert.Equal(expected, TestPost.Metadata($"---\ntitle: Rates\ndescription: {value}\nlang: en\n---\nText.").Description);

    [Fact]
    public void Following_content_keeps_its_location()
    {
        var marked = new MarkedText("---\ndescription: \"One\ntwo.\"\ntitle: Rates\ndate: ⟦x⟧\n---\nText.");

        var problem = Assert.Single(TestPost.Parse(marked.Text).Problems);

        Assert.Equal(marked.Marks[0].Start, problem.Location!.Start);
        Assert.Equal(4, problem.Location.StartPosition.Line);
    }
}
