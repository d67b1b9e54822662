using System.Text;
using System.Xml;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Tests;

public sealed class CleanXmlTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("\u0001", "")]
    [InlineData("\u000E\uFFFF", "")]
    [InlineData("a\u0001b", "ab")]
    [InlineData("央行 😀 \uFFFE", "央行 😀 ")]
    public void Characters_that_xml_cannot_hold_are_dropped(string text, string expected)
    {
        var xml = new StringBuilder();
        using (var writer = XmlWriter.Create(xml, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            writer.WriteStartElement("x");
            CleanXml.Write(writer, Encoding.UTF8.GetBytes(text));
            writer.WriteFullEndElement();
        }

        Assert.Equal($"<x>{expected}</x>", xml.ToString());
    }
}
