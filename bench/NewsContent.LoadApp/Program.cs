using NewsContent.AspNetCore;
using NewsContent.LoadApp;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
var app = builder.Build();

var head = "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"></head>\n<body>\n"u8.ToArray();
var tail = "\n</body>\n</html>\n"u8.ToArray();
app.MapNewsContent(Articles.Catalog, new()
{
    Url = "https://news.example.com",
    Title = "Load",
    Render = (_, article) => ArticleResults.Page(article, head, tail),
});

// The upper bound for all pages: the same number of existing bytes, with the same headers except validators.
if (Articles.All.Count > 0)
{
    var newest = Articles.All[0];
    byte[] constant = [.. head, .. newest.HtmlUtf8, .. tail];
    app.MapGet("/constant", context =>
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = constant.Length;
        return context.Response.Body.WriteAsync(constant, context.RequestAborted).AsTask();
    });
    app.MapGet("/newest", context => context.Response.WriteAsync(newest.Url, context.RequestAborted));
}

// The home page of an export.
app.MapGet("/", context =>
{
    context.Response.ContentType = "text/html; charset=utf-8";
    return context.Response.WriteAsync(string.Concat(Articles.All.Select(article => $"<p><a href=\"{article.Url}\">{article.Slug}</a></p>\n")), context.RequestAborted);
});

return await app.RunOrExportAsync(args, new() { Exclude = path => path is "/constant" or "/newest" });
