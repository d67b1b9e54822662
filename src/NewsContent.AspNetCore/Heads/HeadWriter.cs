using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using NewsContent.AspNetCore.Feeds;
using NewsContent.AspNetCore.Http;
using NewsContent.AspNetCore.Sitemaps;

namespace NewsContent.AspNetCore.Heads;

/// <summary>Writes the tags of <see cref="PageMetadata"/>.</summary>
internal sealed class HeadWriter
{
    private readonly StringBuilder _html = new(2048);
    private readonly PageMetadata _page;
    private readonly HttpContext _context;
    private readonly SiteSettings _settings;
    private readonly SiteAddress _site;
    private readonly Article? _article;
    private readonly Image? _picture;

    public HeadWriter(PageMetadata page, HttpContext context)
    {
        _page = page;
        _context = context;
        _settings = SiteOfRequest.Find(context, page.Site);
        _site = SiteOfRequest.AddressOf(context, _settings);
        _article = page.Article;
        _picture = page.Image is null && _article is not null ? PictureOf(_article) : null;
    }

    public string Write()
    {
        var siteTitle = HeadText.OneLine(_settings.Title ?? "");
        var title = HeadText.OneLine(_page.Title ?? _article?.Title ?? "");
        var description = HeadText.OneLine(_page.Description ?? _article?.Description ?? (_article is null ? _settings.Description : HeadText.Summary(_article.Text)) ?? "");
        var url = Url();
        var image = Image();
        var isIndexed = !_page.NoIndex && (_article is null || Indexing.IsIndexed(_article));

        _html.Append("<title>").Append(HtmlEscaping.Text(title.Length == 0 ? siteTitle : siteTitle.Length == 0 || siteTitle == title ? title : title + " · " + siteTitle)).Append("</title>\n");
        Meta("name", "description", description);
        Link("canonical", url);
        if (!isIndexed)
        {
            Meta("name", "robots", "noindex");
        }

        Link("prev", _page.PreviousPath is { } previous ? _site.Absolute(previous) : null);
        Link("next", _page.NextPath is { } next ? _site.Absolute(next) : null);
        WriteFeeds(siteTitle);
        WriteTranslations(url);
        WriteOpenGraph(siteTitle, title.Length == 0 ? siteTitle : title, description, url, image);
        if (_article is not null && url is not null)
        {
            _html.Append("<script type=\"application/ld+json\">").Append(ArticleData.Write(_page, _article, _settings, _site, title, description, url, image)).Append("</script>\n");
        }

        return _html.ToString();
    }

    private void WriteOpenGraph(string siteTitle, string title, string description, string? url, string? image)
    {
        // og:title, og:type, og:image and og:url are required (https://ogp.me).
        Meta("property", "og:site_name", siteTitle);
        Meta("property", "og:title", title);
        Meta("property", "og:type", _article is null ? "website" : "article");
        Meta("property", "og:url", url ?? "");
        Meta("property", "og:image", image ?? "");
        if (image is not null && _picture is not null)
        {
            Meta("property", "og:image:width", _picture.Width?.ToString(CultureInfo.InvariantCulture) ?? "");
            Meta("property", "og:image:height", _picture.Height?.ToString(CultureInfo.InvariantCulture) ?? "");
            Meta("property", "og:image:alt", HeadText.OneLine(_picture.AlternativeText ?? ""));
        }

        Meta("property", "og:description", description);
        Meta("property", "og:locale", Locale(_article?.Language ?? _settings.Language) ?? "");
        Meta("name", "twitter:card", image is null ? "summary" : "summary_large_image");
        if (_article is null)
        {
            return;
        }

        if (_article.HasDate)
        {
            Meta("property", "article:published_time", Format(_article.Date));
        }

        if (_article.LastModified is { } modified)
        {
            Meta("property", "article:modified_time", Format(modified));
        }

        Meta("property", "article:section", _article.Categories.FirstOrDefault() is { } section ? HeadText.OneLine(section) : "");
        foreach (var tag in _article.Tags)
        {
            Meta("property", "article:tag", HeadText.OneLine(tag));
        }
    }

    private void WriteTranslations(string? url)
    {
        if (url is null || _article is null)
        {
            return;
        }

        foreach (var (language, target) in LanguageVersions.Of(_article, url, _site, _settings.Language))
        {
            _html.Append("<link rel=\"alternate\" hreflang=\"").Append(Attribute(language)).Append("\" href=\"").Append(Attribute(target)).Append("\">\n");
        }
    }

    private void WriteFeeds(string siteTitle)
    {
        var options = _settings.Options;
        foreach (var (path, format, name) in new[] { (options.AtomPath, FeedFormat.Atom, "Atom"), (options.RssPath, FeedFormat.Rss, "RSS"), (options.JsonFeedPath, FeedFormat.Json, "JSON Feed") })
        {
            if (path is not null)
            {
                _html.Append("<link rel=\"alternate\" type=\"").Append(format.MediaType).Append("\" title=\"").Append(Attribute($"{siteTitle} ({name})".TrimStart()))
                    .Append("\" href=\"").Append(Attribute(_site.RootPath + path)).Append("\">\n");
            }
        }
    }

    private string? Url() =>
        _page.Path is { } path ? _site.Absolute(path)
        : _article is not null ? _site.Absolute(_article)
        : _context.Response.StatusCode >= StatusCodes.Status400BadRequest ? null
        : _site.Origin + _context.Request.PathBase.ToUriComponent() + _context.Request.Path.ToUriComponent();

    private string? Image() =>
        (_page.Image ?? _picture?.Source ?? _settings.Options.Image) is { } image ? ArticleData.AbsoluteImage(_site, _article, image) : null;

    // An image in a data URL has no address.
    private Image? PictureOf(Article article) =>
        article.Image is { } own && HasAddress(article, own) ? own : article.Images.FirstOrDefault(image => !IsDrawing(image.Source) && HasAddress(article, image));

    private bool HasAddress(Article article, Image image) => ArticleData.AbsoluteImage(_site, article, image.Source) is not null;

    // Sites that show cards do not show SVG.
    private static bool IsDrawing(string source) => source.Split('?', '#')[0].EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    // A language and a territory, such as zh_CN; a language alone is not a locale of Open Graph.
    private static string? Locale(string? language) =>
        language?.Split('-') is [var name, .., { Length: 2 } territory] ? name.ToLowerInvariant() + "_" + territory.ToUpperInvariant() : null;

    private static string Format(DateTimeOffset date) => date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string Attribute(string value) => Encoding.UTF8.GetString(HtmlEscaping.Attribute(value));

    private void Meta(string kind, string name, string content)
    {
        if (content.Length > 0)
        {
            _html.Append("<meta ").Append(kind).Append("=\"").Append(name).Append("\" content=\"").Append(Attribute(content)).Append("\">\n");
        }
    }

    private void Link(string relation, string? url)
    {
        if (url is not null)
        {
            _html.Append("<link rel=\"").Append(relation).Append("\" href=\"").Append(Attribute(url)).Append("\">\n");
        }
    }
}
