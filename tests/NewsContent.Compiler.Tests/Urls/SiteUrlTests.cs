using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Tests.Urls;

public sealed class SiteUrlTests
{
    private static readonly SiteAddress Site = new("/n", "https://news.example.com");

    [Theory]
    [InlineData("/2022/a.html", "/2022/a.html", null)]
    [InlineData("/n/2022/a.html#b", "/2022/a.html", "b")]
    [InlineData("/n", "/", null)]
    [InlineData("/nine/a", "/nine/a", null)]
    [InlineData("/a?x=1#b", "/a", "b")]
    [InlineData("/%E5%A4%AE", "/央", null)]
    [InlineData("https://news.example.com/n/a", "/a", null)]
    [InlineData("http://NEWS.example.com/n/a#", "/a", "")]
    [InlineData("https://news.example.com", "/", null)]
    [InlineData("b.html", "/2022/06/b.html", null)]
    [InlineData("./b/", "/2022/06/b/", null)]
    [InlineData("../05/b.html#c", "/2022/05/b.html", "c")]
    [InlineData("../../../../b", "/b", null)]
    [InlineData("..", "/2022/", null)]
    public void A_URL_of_the_site_is_a_path_and_a_fragment(string url, string path, string? fragment) =>
        Assert.Equal(new SiteUrl(path, fragment), SiteUrl.Parse(url, "/2022/06/own.html", Site));

    [Theory]
    [InlineData("https://example.com/a")]
    [InlineData("https://news.example.com.evil.example/a")]
    [InlineData("mailto:a@example.com")]
    [InlineData("#a")]
    [InlineData("?a=b")]
    [InlineData("")]
    public void Another_URL_leads_elsewhere(string url) => Assert.Null(SiteUrl.Parse(url, "/2022/06/own.html", Site));

    [Fact]
    public void A_site_that_does_not_say_where_it_is_has_no_absolute_URLs() =>
        Assert.Null(SiteUrl.Parse("https://example.com/a", "/own.html", SiteAddress.None));
}
