using NewsContent.Compiler.Html;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>Relative URLs that were intended as an address of another site or a mailbox.</summary>
public sealed class HostWithoutSchemeTests
{
    [Theory]
    [InlineData("www.example.com", "https://www.example.com")]
    [InlineData("example.org/a/b.html?c#d", "https://example.org/a/b.html?c#d")]
    [InlineData("news.example.com.cn", "https://news.example.com.cn")]
    [InlineData("bo.li@example.co.uk", "mailto:bo.li@example.co.uk")]
    public void The_scheme_is_suggested(string url, string expected) => Assert.Equal(expected, HostWithoutScheme.Find(url, AttributeKind.Link));

    [Theory]
    [InlineData("logo@2x.png")]
    [InlineData("icon@3x.webp")]
    [InlineData("react@18.2.0")]
    [InlineData("a.html")]
    [InlineData("2022.pdf")]
    [InlineData("/www.example.com")]
    [InlineData("./www.example.com")]
    [InlineData("community")]
    [InlineData("@bo")]
    public void A_file_of_the_site_is_left_alone(string url) => Assert.Null(HostWithoutScheme.Find(url, AttributeKind.Link));

    [Theory]
    [InlineData("logo@2x.png")]
    [InlineData("bo@example.com")]
    public void A_picture_is_not_in_a_mailbox(string url) => Assert.Null(HostWithoutScheme.Find(url, AttributeKind.Media));
}
