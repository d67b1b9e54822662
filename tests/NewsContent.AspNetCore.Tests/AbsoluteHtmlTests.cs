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
    [InlineData("<a title=\"t\" href=\"x:y/z\">", "<a title=\"t\" href=\"x:y/z\">")]
    [InlineData("<a href=\"https://o.example/x\">a</a>", "<a href=\"https://o.example/x\">a</a>")]
    [InlineData("<a href=\"mailto:a@b.example\">a</a>", "<a href=\"mailto:a@b.example\">a</a>")]
    [InlineData("<a href=\"//o.example/x\">a</a>", "<a href=\"https://o.example/x\">a</a>")]
    [InlineData("<a href=\"a/b:c\">a</a>", "<a href=\"https://n.example/a/a/b:c\">a</a>")]
    [InlineData("<video src=\"/v\" poster=\"/p\"></video>", "<video src=\"https://n.example/v\" poster=\"https://n.example/p\"></video>")]
    [InlineData("<q cite=\"/s\">a</q>", "<q cite=\"https://n.example/s\">a</q>")]
    [InlineData("<q cite=\"\">a</q>", "<q cite=\"https://n.example/a/b&amp;c.html\">a</q>")]
    [InlineData("<img src=\"\">", "<img src=\"\">")]
    [InlineData("<video src=\"\" poster=\"\"></video>", "<video src=\"\" poster=\"\"></video>")]
    [InlineData("<img src=\"#x\">", "<img src=\"https://n.example/a/b&amp;c.html#x\">")]
    [InlineData("<p>href=\"/x\" src=\"/y\"</p>", "<p>href=\"/x\" src=\"/y\"</p>")]
    [InlineData("<p title=\"see /x\">a</p>", "<p title=\"see /x\">a</p>")]
    [InlineData("<b title=\"x href=\">a</b>", "<b title=\"x href=\">a</b>")]
    [InlineData("<img alt=\"x href=\" src=\"/y\">", "<img alt=\"x href=\" src=\"https://n.example/y\">")]
    [InlineData("<img alt=\" src=\" data-src=\"/y\">", "<img alt=\" src=\" data-src=\"/y\">")]
    [InlineData("<img srcset=\"x.png\">", "<img srcset=\"https://n.example/a/x.png\">")]
    [InlineData("<img srcset=\"x.png 1x, /y.png 2x, https://o.example/z 3x\">", "<img srcset=\"https://n.example/a/x.png 1x, https://n.example/y.png 2x, https://o.example/z 3x\">")]
    [InlineData("<img srcset=\"a,b.png, ?c 2x\">", "<img srcset=\"https://n.example/a/a,b.png, https://n.example/a/b&amp;c.html?c 2x\">")]
    [InlineData("no tag", "no tag")]
    [InlineData("", "")]
    public void Urls_become_absolute(string html, string expected) => Assert.Equal(expected, Write(html, "https://n.example", "https://n.example/a/b&c.html"));

    [Theory]
    [InlineData("\"onerror=\"alert(1)", "%22onerror=%22alert(1)")]
    [InlineData("'onerror='alert(1)", "&#39;onerror=&#39;alert(1)")]
    [InlineData("`x`<>{}|^\\", "%60x%60%3C%3E%7B%7D%7C%5E%5C")]
    [InlineData("&quot;&#34;", "&amp;quot;&amp;#34;")]
    [InlineData(" \t\r\n\u00A0\u2028", "%20%09%0D%0A%C2%A0%E2%80%A8")]
    [InlineData("央\U0001F600", "央\U0001F600")]
    public void A_url_that_is_put_before_another_cannot_leave_its_attribute(string hostile, string escaped)
    {
        Assert.Equal($"<a href=\"https://n.example/{escaped}/x\">", Write("<a href=\"/x\">", "https://n.example/" + hostile, "https://n.example/"));
        Assert.Equal($"<a href=\"https://n.example/{escaped}/x\">", Write("<a href=\"x\">", "https://n.example", $"https://n.example/{hostile}/y"));
        Assert.Equal($"<a href=\"https://n.example/{escaped}#x\">", Write("<a href=\"#x\">", "https://n.example", "https://n.example/" + hostile));
        Assert.Equal($"<img srcset=\"https://n.example/{escaped}/x 1x\">", Write("<img srcset=\"x 1x\">", "https://n.example", $"https://n.example/{hostile}/y"));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_host_becomes_a_replacement_character() =>
        Assert.Equal("<a href=\"https://n.example/\uFFFD/x\">", Write("<a href=\"/x\">", "https://n.example/\uD800", "https://n.example/"));

    [Theory]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("<a ")]
    [InlineData("<a href")]
    [InlineData("<a href=")]
    [InlineData("<a href=\"")]
    [InlineData("<a href=\"/x")]
    [InlineData("<a href='/x'>")]
    [InlineData("<a href=/x>")]
    [InlineData("<a  href=\"/x\">")]
    [InlineData("<a\nhref=\"/x\">")]
    [InlineData("<a href=\"<b>\">")]
    [InlineData("<a =\"/x\">")]
    [InlineData("< a href=\"/x\">")]
    [InlineData("</a href=\"/x\">")]
    [InlineData("<!--a href=\"x\"-->x</a")]
    [InlineData("<img srcset=\"")]
    [InlineData("<img srcset=\", ,\">")]
    public void Bytes_that_no_serializer_wrote_stay_as_they_are(string html) => Assert.Equal(html, Write(html, "https://n.example", "https://n.example/x"));

    [Fact]
    public void Bytes_that_are_not_text_stay_as_they_are()
    {
        byte[] html = [(byte)'<', 0xFF, (byte)' ', 0x80, (byte)'=', (byte)'"', 0xC3, (byte)'"', (byte)'>', 0xE5];
        var output = new ArrayBufferWriter<byte>();

        AbsoluteHtml.Write(html, "https://n.example", "https://n.example/x", output);

        Assert.Equal(html, output.WrittenSpan);
    }

    [Theory]
    [InlineData("<a href=\"/x\">a</a>", "<a href=\"/base/x\">a</a>")]
    [InlineData("<img src=\"/x.png\" srcset=\"/x.png 1x, y.png 2x\">", "<img src=\"/base/x.png\" srcset=\"/base/x.png 1x, y.png 2x\">")]
    [InlineData("<a href=\"/\">a</a>", "<a href=\"/base/\">a</a>")]
    [InlineData("<a href=\"/base/x\">a</a>", "<a href=\"/base/x\">a</a>")]
    [InlineData("<a href=\"/base\">a</a>", "<a href=\"/base\">a</a>")]
    [InlineData("<a href=\"/base?x#y\">a</a>", "<a href=\"/base?x#y\">a</a>")]
    [InlineData("<a href=\"/baseline\">a</a>", "<a href=\"/base/baseline\">a</a>")]
    [InlineData("<a href=\"x.html\">a</a><a href=\"#x\">a</a><a href=\"?x\">a</a><a href=\"\">a</a>", "<a href=\"x.html\">a</a><a href=\"#x\">a</a><a href=\"?x\">a</a><a href=\"\">a</a>")]
    [InlineData("<a href=\"//o.example/x\">a</a><a href=\"https://o.example/x\">a</a>", "<a href=\"//o.example/x\">a</a><a href=\"https://o.example/x\">a</a>")]
    public void Urls_from_the_root_get_the_prefix_of_the_site(string html, string expected)
    {
        Assert.Equal(expected, WriteWithPrefix(html, "/base"));
        Assert.Equal(html, WriteWithPrefix(html, ""));
    }

    [Fact]
    public void A_prefix_cannot_leave_its_attribute() =>
        Assert.Equal("<a href=\"/%22onclick=%22x&amp;/x\">", WriteWithPrefix("<a href=\"/x\">", "/\"onclick=\"x&"));

    private static string WriteWithPrefix(string html, string prefix)
    {
        var output = new ArrayBufferWriter<byte>();
        AbsoluteHtml.WriteWithPrefix(Encoding.UTF8.GetBytes(html), prefix, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static string Write(string html, string origin, string page)
    {
        var output = new ArrayBufferWriter<byte>();
        AbsoluteHtml.Write(Encoding.UTF8.GetBytes(html), origin, page, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
