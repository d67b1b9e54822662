using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Tests.Site;

public sealed class SiteSettingsTests
{
    [Theory]
    [InlineData("/site/", "/site/_posts/2022-06-07-rates.md", "_posts/2022-06-07-rates.md")]
    [InlineData("/site/", "/site/macro/_posts/2022-06-07-rates.md", "macro/_posts/2022-06-07-rates.md")]
    [InlineData("C:/site/", @"C:\site\macro\_posts\2022-06-07-rates.md", "macro/_posts/2022-06-07-rates.md")]
    [InlineData("/site/", "/elsewhere/macro/_posts/a/2022-06-07-rates.md", "_posts/a/2022-06-07-rates.md")]
    [InlineData("/site/", "/_posts/old/_posts/2022-06-07-rates.md", "_posts/2022-06-07-rates.md")]
    [InlineData("/site/", "/sites/2022-06-07-rates.md", "2022-06-07-rates.md")]
    [InlineData("/site/", "2022-06-07-rates.md", "2022-06-07-rates.md")]
    [InlineData(null, "/home/site/_posts/2022-06-07-rates.md", "_posts/2022-06-07-rates.md")]
    [InlineData(null, @"C:\site\_posts\2022-06-07-rates.md", "_posts/2022-06-07-rates.md")]
    public void A_path_is_the_same_on_every_machine(string? root, string path, string relativePath) =>
        Assert.Equal(relativePath, new SiteSettings { Root = root }.GetRelativePath(path));
}
