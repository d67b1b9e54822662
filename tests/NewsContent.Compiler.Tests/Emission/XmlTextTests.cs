using System.Xml.Linq;
using NewsContent.Compiler.Emission;

namespace NewsContent.Compiler.Tests.Emission;

public sealed class XmlTextTests
{
    [Theory]
    [InlineData("a b", "a b")]
    [InlineData("<c>&amp;]]>", "&lt;c&gt;&amp;amp;]]&gt;")]
    [InlineData("央\u202E", "&#x592E;&#x202E;")]
    [InlineData("😀", "&#x1F600;")]
    [InlineData("a\r\nb\u2028", "a&#xD;&#xA;b&#x2028;")]
    [InlineData("\0\u001B\uFFFF", "&#xFFFD;&#xFFFD;&#xFFFD;")]
    [InlineData(" \u001F~\u007F", " &#xFFFD;~&#x7F;")]
    [InlineData("\t\u000B", "&#x9;&#xFFFD;")]
    [InlineData("\uD7FF\uE000\uFFFD\uFFFE", "&#xD7FF;&#xE000;&#xFFFD;&#xFFFD;")]
    [InlineData("\U00010000\U0010FFFF", "&#x10000;&#x10FFFF;")]
    public void Everything_but_ascii_is_a_reference(string text, string expected) => Assert.Equal(expected, XmlText.Escape(text));

    [Fact]
    public void A_lone_surrogate_is_not_a_character() => Assert.Equal("&#xFFFD;a&#xFFFD;", XmlText.Escape("\uD800a\uDC00"));

    [Fact]
    public void Every_character_of_xml_reads_back()
    {
        var text = new string([.. Enumerable.Range(0x20, 0xD7E0).Select(c => (char)c), .. Enumerable.Range(0xE000, 0x1FFE).Select(c => (char)c)]);

        Assert.Equal(text, XElement.Parse($"<a>{XmlText.Escape(text)}</a>", LoadOptions.PreserveWhitespace).Value);
    }
}
