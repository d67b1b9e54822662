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

// Articles at their URLs, former URLs, feeds, the sitemap, robots.txt and missing pages.
app.MapNewsContent(News.Catalog, new()
{
    Render = static (_, article) => new RazorComponentResult<ArticlePage>(new { Article = article }),
    NotFound = static (_, nearest) => SitePages.NotFound(nearest),
    RobotsDisallow = ["/search"],
});

app.Run();
