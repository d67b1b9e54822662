using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Html;

public sealed class TagLocationTests
{
    // The text before a tag must not change its location.
    [Theory]
    [InlineData("</>")]
    [InlineData("</>text</>")]
    [InlineData("<></ x><!-- <b onclick=x> --><!-->")]
    [InlineData("<script><b onclick=x></script>")]
    [InlineData("<svg><b onclick=y>")]
    [InlineData("<svg><path d=x /></svg>")]
    [InlineData("<pre>\n\n</pre>")]
    [InlineData("&amp;&notit;&nbsp")]
    [InlineData("\U0001F600\u2028\t")]
    [InlineData("<table>x<tr>y<td>")]
    [InlineData("<p><i>x<p>")]
    [InlineData("<p title='<b onclick=x>'>")]
    public void A_diagnostic_is_at_the_tag_itself(string before)
    {
        var text = TestPost.WithBody(before + "<b  ONCLICK='z' class=a>x</b>");

        var problem = Assert.Single(TestPost.Parse(text, "2022-06-07-rates.html").Problems, IsAtLastHandler);

        Assert.Equal("ONCLICK='z'", text.Substring(problem.Location!.Start, problem.Location.Length));

        bool IsAtLastHandler(Problem found) => found.Kind == BodyProblems.HandlerRemoved && found.Location!.Start > text.IndexOf("<b  ", StringComparison.Ordinal);
    }
}
