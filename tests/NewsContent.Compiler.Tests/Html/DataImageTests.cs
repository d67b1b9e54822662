using NewsContent.Compiler.Html.Options;

namespace NewsContent.Compiler.Tests.Html;

public sealed class DataImageTests
{
    private static readonly PolicyProperties WithDataImages = new() { NewsContentAllowDataImages = "true" };

    [Theory]
    [InlineData("data:image/png;base64,iVBORw0KGgo=", "data:image/png;base64,iVBORw0KGgo=")]
    [InlineData("data:image/gif;base64,R0lGODlh", "data:image/gif;base64,R0lGODlh")]
    [InlineData("DATA:IMAGE/JPEG;BASE64,/9j/4A==", "data:image/jpeg;base64,/9j/4A==")]
    [InlineData("data:image/webp;base64,AAAA", "data:image/webp;base64,AAAA")]
    [InlineData("data:image/avif;base64,AAAA", "data:image/avif;base64,AAAA")]
    public void A_picture_in_a_URL_stays_where_the_project_says_so(string url, string kept)
    {
        Assert.Equal($"<img src=\"{kept}\">", Sanitized.Html($"<img src=\"{url}\">", WithDataImages));
        Assert.Equal("<img>", Sanitized.Html($"<img src=\"{url}\">"));
    }

    [Theory]
    [InlineData("data:image/svg+xml;base64,AAAA")]
    [InlineData("data:image/svg+xml,<svg onload=alert(1)>")]
    [InlineData("data:text/html;base64,AAAA")]
    [InlineData("data:image/png,AAAA")]
    [InlineData("data:image/png;charset=x;base64,AAAA")]
    [InlineData("data:image/bmp;base64,AAAA")]
    [InlineData("data:image/png;base64,")]
    [InlineData("data:image/png;base64,AAA")]
    [InlineData("data:image/png;base64,====")]
    [InlineData("data:image/png;base64,A===")]
    [InlineData("data:image/png;base64,AA=A")]
    [InlineData("data:image/png;base64,AA<A")]
    [InlineData("data:image/png;base64,AA AA")]
    [InlineData("data:image/png;base64,AA%41")]
    [InlineData("data:image/png;base64,\nAAAA")]
    [InlineData("data:,x")]
    public void Other_data_does_not(string url) => Assert.Equal("<img>", Sanitized.Html($"<img src=\"{url}\">", WithDataImages));

    [Theory]
    [InlineData("<a href=\"{0}\">x</a>", "<a>x</a>")]
    [InlineData("<video poster=\"{0}\"></video>", "<video></video>")]
    [InlineData("<img srcset=\"{0} 2x\">", "<img>")]
    [InlineData("<picture><source src=\"{0}\"></picture>", "<picture><source></picture>")]
    public void Nor_does_a_picture_in_a_URL_elsewhere_than_in_an_image(string html, string expected) =>
        Assert.Equal(expected, Sanitized.Html(string.Format(html, "data:image/png;base64,AAAA"), WithDataImages));
}
