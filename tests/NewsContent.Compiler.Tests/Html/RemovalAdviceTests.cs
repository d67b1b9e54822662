using System.Net;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Html.Options;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>A message about a removed video names a property, and with it the video is in the article.</summary>
public sealed class RemovalAdviceTests
{
    [Theory]
    [InlineData("<iframe src=\"https://www.youtube.com/embed/aB3-_fGhIjK\"></iframe>", "", "youtube")]
    [InlineData("<iframe src=\"//www.youtube-nocookie.com/embed/aB3-_fGhIjK?start=5\"></iframe>", "", "youtube")]
    [InlineData("<iframe src=\"https://player.vimeo.com/video/1\"></iframe>", "", "vimeo")]
    [InlineData("<iframe src=\"https://player.vimeo.com/video/1\"></iframe>", "youtube", "youtube, vimeo")]
    public void The_property_in_a_message_allows_the_video(string html, string allowed, string expected)
    {
        var removed = Assert.Single(Parse(html, allowed).Problems, problem => problem.Kind == BodyProblems.ElementRemoved);

        var hosts = Regex.Match(WebUtility.HtmlDecode(removed.Message), "<NewsContentFrameHosts>(.*)</NewsContentFrameHosts>").Groups[1].Value;

        Assert.Equal(expected, hosts);
        Assert.Empty(Parse(html, hosts).Problems);
    }

    [Fact]
    public void A_message_about_a_plug_in_names_only_what_is_missing() =>
        Assert.DoesNotContain("NewsContentFrameHosts", Assert.Single(Parse("<embed src=\"https://youtu.be/aB3-_fGhIjK\">", "youtube").Problems).Message);

    private static Compiler.Posts.ParsedPost Parse(string html, string hosts) => TestPost.Parse(
        TestPost.WithBody(html),
        "2022-06-07-rates.html",
        TestPost.Site with { Policy = Sanitized.PolicyOf(new PolicyProperties { NewsContentFrameHosts = hosts }) });
}
