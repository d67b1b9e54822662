using System.Collections.Concurrent;
using NewsContent.AspNetCore;
using NewsContent.LoadApp;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
var app = builder.Build();

var head = "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"></head>\n<body>\n"u8.ToArray();
var tail = "\n</body>\n</html>\n"u8.ToArray();
app.MapNewsContent(Articles.Catalog, new()
{
    // Not the host of the corpus, whose posts link to their sources there.
    Url = "https://load.example.com",
    Title = "Load",
    Render = (_, article) => ArticleResults.Page(article, head, tail),
});

// The upper bound for all responses: the same number of existing bytes, with the same headers except validators.
if (Articles.All.Count > 0)
{
    var newest = Articles.All[0];
    var constants = new ConcurrentDictionary<int, byte[]>();
    app.MapGet("/constant/{length:int}", (HttpContext context, int length) =>
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = length;
        return context.Response.Body.WriteAsync(constants.GetOrAdd(length, static length => [.. Enumerable.Repeat((byte)'a', length)]), context.RequestAborted).AsTask();
    });
    app.MapGet("/newest", context => context.Response.WriteAsync(newest.Url, context.RequestAborted));
}

// The home page of an export.
app.MapGet("/", context =>
{
    context.Response.ContentType = "text/html; charset=utf-8";
    return context.Response.WriteAsync(string.Concat(Articles.All.Select(article => $"<p><a href=\"{article.Url}\">{article.Slug}</a></p>\n")), context.RequestAborted);
});

return await app.RunOrExportAsync(args, new() { Exclude = path => path == "/newest" });
