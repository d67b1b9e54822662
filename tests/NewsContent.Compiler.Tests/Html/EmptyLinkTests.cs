using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>Links and images that readers see, or that something else can show.</summary>
public sealed class EmptyLinkTests
{
    [Theory]
    [InlineData("<p><a name=\"a\"></a><a id=\"b\"></a></p>")]
    [InlineData("<p><a href=\"#a\" class=\"anchor\"></a></p>")]
    [InlineData("<p><a href=\"/a\" title=\"A\"></a><a href=\"/a\" aria-label=\"A\"></a></p>")]
    [InlineData("<p><a href=\"/a\"><img src=\"a.png\" alt=\"A\"></a></p>")]
    [InlineData("<p><a href=\"/a\"><i class=\"icon\"></i></a></p>")]
    [InlineData("<p><a href=\"#\">a</a></p>")]
    [InlineData("<p><img srcset=\"a.png 1x\" alt=\"A\"><picture><source srcset=\"a.png\"><img alt=\"A\"></picture></p>")]
    [InlineData("<video controls><source src=\"a.mp4\"></video>")]
    [InlineData("{% assign url = '' %}<p><a href=\"{{ url }}\">a</a></p>")]
    public void A_link_or_an_image_that_can_be_seen_is_not_reported(string html) =>
        Assert.DoesNotContain(TestPost.Body(html).Problems, problem => problem.Kind == BodyProblems.LinkWithoutUrl || problem.Kind == BodyProblems.LinkWithoutText);

    [Theory]
    [InlineData("<p><img src=\"\"></p>")]
    [InlineData("<p><a href=\"\"></a></p>")]
    public void A_missing_URL_is_one_mistake(string html) => Assert.Equal("NC2081", Assert.Single(TestPost.Body(html).Problems).Kind.Id);
}
