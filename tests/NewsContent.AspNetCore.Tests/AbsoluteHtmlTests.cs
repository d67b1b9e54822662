using System.Buffers;
using System.Text;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Tests;

public sealed class AbsoluteHtmlTests
{
    [Theory]
    [InlineData("<a href=\"/x\">a</a>", "<a href=\"https://n.example/x\">a</a>")]
    [InlineData("<a href=\"x.html\">a</a>", "<a href=\"https://n.example/a/x.html\">a</a>")]
    [InlineData("<a href=\"#x\">a</a>", "<a href=\"https://n.example/a/b&amp;c.html#x\">a</a>")]
    [InlineData("<a href=\"?x\">a</a>", "<a href=\"https://n.example/a/b&amp;c.html?x\">a</a>")]
    [InlineData("<a href=\"\">a</a>", "<a href=\"https://n.example/a/b&amp;c.html\">a</a>")]
    [InlineData("<a title=\"t\" href=\"x:y/z\">", "<a title=\"t\" href=\"https://n.example/a/x:y/z\">", false)]
    [InlineData("<a href=\"https://o.example/x\">a</a>", "<a href=\"https://o.example/x\">a</a>")]
    [InlineData("<a href=\"mailto:a@b.example\">a</a>", "<a href=\"mailto:a@b.example\">a</a>")]
    [InlineData("<a href=\"//o.example/x\">a</a>", "<a href=\"//o.example/x\">a</a>")]
    [InlineData("<a href=\"a/b:c\">a</a>", "<a href=\"https://n.example/a/a/b:c\">a</a>")]
    [InlineData("<video src=\"/v\" poster=\"/p\"></video>", "<video src=\"https://n.example/v\" poster=\"https://n.example/p\"></video>")]
    [InlineData("<q cite=\"/s\">a</q>", "<q cite=\"https://n.example/s\">a</q>")]
    [InlineData("<p>href=\"/x\" src=\"/y\"</p>", "<p>href=\"/x\" src=\"/y\"</p>")]
    [InlineData("<p title=\"see /x\">a</p>", "<p title=\"see /x\">a</p>")]
    [InlineData("<p title=\"x href=\">a</p>", "<p title=\"x href=\">a</p>")]
    [InlineData("<b title=\" src=&quot;x\">a</b>", "<b title=\" src=&quot;x\">a</b>")]
    [InlineData("<img alt=\"x href=\" src=\"/i.png\">", "<img alt=\"x href=\" src=\"https://n.example/i.png\">")]
    [InlineData("<img srcset=\"/a,b.png 1x, c.png 2x, https://o.example/d.png 3x\">", "<img srcset=\"https://n.example/a,b.png 1x, https://n.example/a/c.png 2x, https://o.example/d.png 3x\">")]
    [InlineData("<img srcset=\"\">", "<img srcset=\"\">")]
    [InlineData("<p title=\"<a href=", "<p title=\"<a href=")]
    [InlineData("a < b <", "a < b <")]
    [InlineData("no tag", "no tag")]
    [InlineData("", "")]
    public void Urls_become_absolute(string html, string expected, bool resolves = true)
    {
        var output = new ArrayBufferWriter<byte>();
        AbsoluteHtml.Write(Encoding.UTF8.GetBytes(html), "https://n.example", "https://n.example/a/b&c.html", output);

        Assert.Equal(resolves ? expected : html, Encoding.UTF8.GetString(output.WrittenSpan));
    }
}
