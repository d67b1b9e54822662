using System.Buffers;
using System.Text;
using System.Xml;
using NewsContent.AspNetCore.Http;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Site;
using NewsContent.Security.Tests;
using NewsContent.Security.Tests.Oracle;

namespace NewsContent.Fuzz.Targets;

/// <summary>A post in feeds. The first line is its permalink, the rest its body.</summary>
internal sealed class FeedTarget() : FuzzTarget("feed")
{
    private const string Origin = "https://articles.test";

    private static readonly Compiler.Site.SiteSettings Site = new() { Root = "/site/" };

    private static readonly string[] Permalinks = ["/onerror=alert(1);/a/x.html", "/\" onload=\"alert(1)/x.html", "/a/../b/:title.html", "/]]>/"];

    public override IReadOnlyList<string> Seeds { get; } = [.. PayloadFile.All.Select((payload, i) => Permalinks[i % Permalinks.Length] + "\n" + payload.Text)];

    public override Outcome Check(string input)
    {
        var lines = input.Split('\n', 2);
        var permalink = lines[0].Replace("'", "''", StringComparison.Ordinal);
        var post = PostParser.Parse("/site/_posts/2022-06-07-rates.html", $"---\npermalink: '{permalink}'\n---\n{lines[^1]}", new PostContext(Site), CancellationToken.None);
        if (post.Entry is null || post.Body is null)
        {
            return new Outcome(SignatureOf(post.Problems));
        }

        var html = Encoding.UTF8.GetString(post.Body.Html);
        var output = new ArrayBufferWriter<byte>();
        AbsoluteHtml.Write(Encoding.UTF8.GetBytes(html), Origin, Origin + post.Entry.Metadata.Url, output);
        var absolute = Encoding.UTF8.GetString(output.WrittenSpan);
        if (ArticleOracle.Findings(absolute) is [var finding, ..])
        {
            return new Outcome("", "Feed: " + finding);
        }

        if (Describe(html) != Describe(absolute))
        {
            return new Outcome("", "Feed: more than the values of URLs changed");
        }

        return new Outcome($"{SignatureOf(post.Problems)} {absolute.Length != html.Length}", FindingInXml(output.WrittenSpan));
    }

    private static string? FindingInXml(ReadOnlySpan<byte> html)
    {
        var xml = new StringBuilder();
        using (var writer = XmlWriter.Create(xml))
        {
            writer.WriteStartElement("content");
            CleanXml.Write(writer, html);
            writer.WriteEndElement();
        }

        try
        {
            using var reader = XmlReader.Create(new StringReader(xml.ToString()));
            while (reader.Read())
            {
            }

            return null;
        }
        catch (XmlException exception)
        {
            return "Feed: not XML: " + exception.Message;
        }
    }

    private static string Describe(string html) => string.Join('\n', WrittenHtml.Read(html).Select(token =>
        $"{token.Kind} {token.Name} {token.Text} {string.Join(' ', token.Attributes.Select(attribute => attribute.Name is "href" or "src" or "srcset" or "poster" or "cite" ? attribute.Name : $"{attribute.Name}={attribute.Value}"))}"));
}
