using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using NewsContent;
using NewsSite.Content;

namespace NewsSite.Components;

/// <summary>The description of an article for search engines: JSON-LD of the type <see href="https://schema.org/NewsArticle">NewsArticle</see>.</summary>
internal static class StructuredData
{
    // Chinese characters are not escaped, but '<', '>', '&' and quotes are, as \u003C and so on, so that a post cannot end the script element.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(NewsArticle article) => new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "NewsArticle",
        ["headline"] = article.Title,
        ["description"] = article.Description,
        ["inLanguage"] = article.Language,
        ["datePublished"] = article.Date,
        ["dateModified"] = article.LastModified ?? article.Date,
        ["mainEntityOfPage"] = News.Site.GetAbsoluteUrl(article.Url),
        ["isBasedOn"] = article.Original is { } original ? Links.Absolute(article, original) : null,
        ["wordCount"] = article.WordCount,
        ["keywords"] = List(article.Tags),
        ["articleSection"] = List(article.Categories),
        ["image"] = List(article.Images.Prepend(article.Image).OfType<Image>().Select(image => News.Site.GetAbsoluteUrl(image.Source)).Distinct()),
        ["author"] = new JsonArray([.. article.Authors.Select(name => new JsonObject { ["@type"] = "Person", ["name"] = name })]),
        ["publisher"] = new JsonObject { ["@type"] = "NewsMediaOrganization", ["name"] = News.Site.Title, ["url"] = News.Site.GetAbsoluteUrl("/") },
    }.ToJsonString(Options);

    private static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
