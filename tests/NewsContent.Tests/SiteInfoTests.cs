namespace NewsContent.Tests;

public sealed class SiteInfoTests
{
    [Theory]
    [InlineData("https://news.example.com", "/blog", "https://news.example.com/blog/a.html")]
    [InlineData("https://news.example.com", null, "https://news.example.com/a.html")]
    [InlineData(null, "/blog", "/blog/a.html")]
    [InlineData(null, null, "/a.html")]
    public void A_path_becomes_absolute_with_the_known_parts_of_the_site(string? url, string? baseUrl, string absolute) =>
        Assert.Equal(absolute, new SiteInfo { Url = url, BaseUrl = baseUrl }.GetAbsoluteUrl("/a.html"));

    [Theory]
    [InlineData("https://cdn.example.com/a.png")]
    [InlineData("HTTP://cdn.example.com/a.png")]
    public void An_absolute_URL_stays_as_it_is(string url) => Assert.Equal(url, new SiteInfo { Url = "https://news.example.com", BaseUrl = "/blog" }.GetAbsoluteUrl(url));
}
