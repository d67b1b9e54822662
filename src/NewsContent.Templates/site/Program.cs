using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsContent.AspNetCore;
using NewsSite;
using NewsSite.Components;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();

// Letters of all languages are written as they are; characters with a meaning in HTML are still encoded.
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

var app = builder.Build();
app.MapStaticAssets();
app.MapGet("/", () => new RazorComponentResult<ListPage>(new { Path = "/", Articles = Posts.All.ToList() }));
app.MapGet("/tags/{tag}", (string tag) => Posts.ByTag.TryGetValue(tag, out var tagged)
    ? new RazorComponentResult<ListPage>(new { Title = tag, Path = "/tags/" + Uri.EscapeDataString(tag), Articles = tagged.ToList() })
    : NotFound([]));
app.MapGet("/search", (string? q) => new RazorComponentResult<ListPage>(new
{
    Title = Words.SearchResults,
    Path = "/search",
    Query = q ?? "",
    Articles = Posts.Search(q ?? "").Select(result => result.Article).ToList(),
}));

// Posts at their URLs, former URLs, feeds, the sitemap, robots.txt and missing pages. In development, edits to posts appear immediately.
app.MapNewsContent(Posts.Catalog, new()
{
    Render = (_, post) => new RazorComponentResult<PostPage>(new { Post = post }),
    NotFound = (_, nearest) => NotFound(nearest),
});

// dotnet run -- export FOLDER: the same pages as files for a static host. Only a server can search.
return await app.RunOrExportAsync(args, new() { Exclude = path => path == "/search" });

static RazorComponentResult<ListPage> NotFound(IReadOnlyList<Post> nearest) =>
    new(new { Title = Words.NotFound, Path = "/", Articles = nearest, IsMissing = true }) { StatusCode = StatusCodes.Status404NotFound };
