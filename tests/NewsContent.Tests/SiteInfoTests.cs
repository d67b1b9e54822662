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
}
