using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsContent.AspNetCore;
using NewsSite;
using NewsSite.Components.Pages;
using NewsSite.Content;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();

// Chinese characters are not escaped; characters with a meaning in HTML are still encoded.
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

var app = builder.Build();
app.UseSecurityHeaders();
app.MapStaticAssets();

// Lists and search: the pages without an article.
app.MapPages();

// The feeds of each category, below its page.
app.MapFeeds(News.Catalog, "/categories/{category}");
app.MapFeeds(News.Catalog, "/languages/{language}");

// Articles at their URLs, former URLs, feeds, the sitemap, robots.txt and missing pages.
app.MapNewsContent(News.Catalog, new()
{
    Render = static (_, article) => new RazorComponentResult<ArticlePage>(new { Article = article }),
    NotFound = static (_, nearest) => SitePages.NotFound(nearest),
    RobotsDisallow = [Links.Search],
    Image = "/images/card.png",
    SitemapPages = SitePages.OfSitemap,
});

// The readers' guide, whose documents have an order instead of dates.
app.MapArticles(Guide.Catalog, static (_, document) => new RazorComponentResult<GuidePage>(new { Document = document }));

// dotnet run -- export FOLDER: the same pages as files. Only a server can search.
return await app.RunOrExportAsync(args, new() { Exclude = static path => path == Links.Search });
