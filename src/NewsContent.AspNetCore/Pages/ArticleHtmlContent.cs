using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Pages;

/// <summary>The body of an article, decoded while it is written.</summary>
internal sealed class ArticleHtmlContent(Article article) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Utf8Pieces.Decode(article.HtmlUtf8, writer, static (writer, piece) => writer.Write(piece));
    }

    /// <summary>Returns the body as a string, which the framework can request.</summary>
    public override string ToString() => article.Html;
}
