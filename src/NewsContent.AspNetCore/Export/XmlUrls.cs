using System.Xml;

namespace NewsContent.AspNetCore.Export;

/// <summary>Finds the URLs in feeds, sitemaps and SVG images.</summary>
internal static class XmlUrls
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <summary>Visits the URLs of a document, which does not change. A document that is not well-formed has no more URLs after its error.</summary>
    public static void Visit(Stream xml, PageUrls urls)
    {
        try
        {
            using var reader = XmlReader.Create(xml, Settings);
            var element = "";
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    element = reader.LocalName;
                    VisitAttributes(reader, urls);
                }
                else if (reader.NodeType == XmlNodeType.Text && element is "loc" or "link" or "guid")
                {
                    urls.Visit(reader.Value);
                }
                else if (reader.NodeType == XmlNodeType.EndElement)
                {
                    element = "";
                }
            }
        }
        catch (XmlException)
        {
            // The browser or the feed reader shows the error.
        }
    }

    private static void VisitAttributes(XmlReader reader, PageUrls urls)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName is "href" or "src")
            {
                urls.Visit(reader.Value);
            }
        }

        reader.MoveToElement();
    }
}
