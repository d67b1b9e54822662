using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Heads;

/// <summary>Writes the JSON-LD of an article (https://schema.org/NewsArticle).</summary>
internal static class ArticleData
{
    // Letters of all languages are written as they are, but '<', '>', '&' and quotes as \u003C and so on, so that a post cannot end the script element.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(
        PageMetadata page, Article article, SiteSettings settings, SiteAddress site, string title, string description, string url, string? image)
    {
        var output = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", page.ArticleType);
            json.WriteString("headline", title.Length == 0 ? article.Slug : title);
            WriteIfAny(json, "description", description);
            json.WriteString("url", url);
            json.WriteString("mainEntityOfPage", url);
            if ((article.Language ?? settings.Language) is { } language)
            {
                json.WriteString("inLanguage", language);
            }

            if (article.HasDate)
            {
                json.WriteString("datePublished", Format(article.Date));
                json.WriteString("dateModified", Format(article.LastModified ?? article.Date));
            }

            WriteList(json, "image", Images(article, site, image));
            WriteAuthors(json, article, settings, site);
            json.WriteStartObject("publisher");
            json.WriteString("@type", "Organization");
            json.WriteString("name", NameOf(settings, site));
            json.WriteString("url", site.Home);
            json.WriteEndObject();
            WriteList(json, "articleSection", article.Categories.Select(HeadText.OneLine));
            WriteList(json, "keywords", article.Tags.Select(HeadText.OneLine));
            json.WriteNumber("wordCount", article.WordCount);
            page.WriteArticleData?.Invoke(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Returns the absolute URL of an image, as browsers resolve it on the page; <c>null</c> if its scheme is not <c>https</c> or <c>http</c>.</summary>
    public static string? AbsoluteImage(SiteAddress site, Article? article, string image)
    {
        var isFromRoot = image.StartsWith('/') && !image.StartsWith("//", StringComparison.Ordinal);
        return Uri.TryCreate(article is null ? site.Home : site.Absolute(article), UriKind.Absolute, out var page)
            && Uri.TryCreate(page, isFromRoot ? site.AbsoluteFromRoot(image) : image, out var absolute)
            && (absolute.Scheme == Uri.UriSchemeHttps || absolute.Scheme == Uri.UriSchemeHttp) ? absolute.AbsoluteUri : null;
    }

    private static IEnumerable<string> Images(Article article, SiteAddress site, string? first) =>
        new[] { first }.Concat(article.Images.Select(image => AbsoluteImage(site, article, image.Source))).OfType<string>().Distinct(StringComparer.Ordinal);

    private static void WriteAuthors(Utf8JsonWriter json, Article article, SiteSettings settings, SiteAddress site)
    {
        var names = article.Authors.Where(static name => !string.IsNullOrWhiteSpace(name)).ToList();
        json.WriteStartArray("author");
        foreach (var name in names)
        {
            WriteAuthor(json, "Person", name);
        }

        if (names.Count == 0)
        {
            WriteAuthor(json, "Organization", settings.Author ?? NameOf(settings, site));
        }

        json.WriteEndArray();

        void WriteAuthor(Utf8JsonWriter json, string type, string name)
        {
            json.WriteStartObject();
            json.WriteString("@type", type);
            json.WriteString("name", HeadText.OneLine(settings.Options.AuthorName?.Invoke(name) is { } known && !string.IsNullOrWhiteSpace(known) ? known : name));
            json.WriteEndObject();
        }
    }

    private static string NameOf(SiteSettings settings, SiteAddress site) => string.IsNullOrWhiteSpace(settings.Title) ? site.Host : HeadText.OneLine(settings.Title);

    private static void WriteIfAny(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        var list = values.ToList();
        if (list.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in list)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string Format(DateTimeOffset date) => date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
