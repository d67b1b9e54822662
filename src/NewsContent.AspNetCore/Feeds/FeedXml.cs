using System.IO.Pipelines;
using System.Text;
using System.Xml;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Feeds;

/// <summary>The common code of Atom and RSS: the XML writer of .NET over the pipe of the response.</summary>
internal static class FeedXml
{
    public const string AtomNamespace = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static XmlWriter Create(PipeWriter pipe) => XmlWriter.Create(new PipeStream(pipe), Settings);

    /// <summary>Sends the written data to the client, and waits if the client is slow.</summary>
    public static async Task FlushAsync(this XmlWriter writer, PipeWriter pipe, CancellationToken cancellation)
    {
        writer.Flush();
        await pipe.FlushAsync(cancellation);
    }

    public static void WriteText(this XmlWriter writer, string name, string text) => writer.WriteElementString(name, CleanXml.Text(text));

    public static void WriteLanguage(this XmlWriter writer, string? language)
    {
        if (language is not null)
        {
            writer.WriteAttributeString("xml", "lang", null, CleanXml.Text(language));
        }
    }
}
