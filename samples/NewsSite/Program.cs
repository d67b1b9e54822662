using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsContent.AspNetCore;
using NewsSite;
using NewsSite.Components.Pages;
using NewsSite.Content;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();

// Chinese as it is, not as numbers; what means something in HTML is encoded all the same.
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

var app = builder.Build();
app.UseSecurityHeaders();
app.MapStaticAssets();

// Lists and search: the pages that are no article's.
app.MapPages();

// Every article at its URL, old URLs, feeds, sitemap, robots.txt and what is not there.
app.MapNewsContent(News.Catalog, new()
{
    Render = static (_, article) => new RazorComponentResult<ArticlePage>(new { Article = article }),
    NotFound = static (_, nearest) => SitePages.NotFound(nearest),
    RobotsDisallow = ["/search"],
});

app.Run();
