using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Tests.Urls;

/// <summary>URLs of posts that lead to files of the site.</summary>
public sealed class FileUrlTests
{
    private static readonly SiteAddress Site = new("", "https://news.example.com");

    [Theory]
    [InlineData("/a.c", "/a.c")]
    [InlineData("/a.abcdef", "/a.abcdef")]
    [InlineData("/a.abcdefg", null)]
    [InlineData("/a.", null)]
    [InlineData("/a", null)]
    [InlineData("/a.php", null)]
    [InlineData("/a.XHTML", null)]
    [InlineData("/_content/a.png", null)]
    [InlineData("/_framework/a.png", null)]
    [InlineData("/_other/a.png", "/_other/a.png")]
    [InlineData("https://news.example.com/a.png", "/a.png")]
    [InlineData("https://example.com/a.png", null)]
    [InlineData("/a.png?b=1#c", "/a.png")]
    [InlineData("a.png?b=1#c", "a.png")]
    [InlineData("#a.png", null)]
    [InlineData("?a.png", null)]
    [InlineData("", null)]
    [InlineData("/{{ x }}.png", null)]
    public void A_loaded_URL_with_a_short_extension_leads_to_a_file(string url, string? path) => Assert.Equal(path, FileUrl.Parse(url, Site, isLink: false));

    [Theory]
    [InlineData("/a.pdf", "/a.pdf")]
    [InlineData("/a.PDF", "/a.PDF")]
    [InlineData("/a.ipynb", "/a.ipynb")]
    [InlineData("/a.xml", null)]
    [InlineData("/a.html", null)]
    public void A_link_leads_to_a_file_if_apps_rarely_create_such_files(string url, string? path) => Assert.Equal(path, FileUrl.Parse(url, Site, isLink: true));
}
