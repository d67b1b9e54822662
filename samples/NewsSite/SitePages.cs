using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsContent.AspNetCore;
using NewsSite.Components.Pages;
using NewsSite.Content;

namespace NewsSite;

/// <summary>The pages of many articles or of none. Each is a component, and its data is looked up here.</summary>
internal static class SitePages
{
    private const int ArticlesAPage = 6;
    private const int MostResults = 20;
    private const int LongestQuery = 100;

    public static void MapPages(this WebApplication app)
    {
        app.MapPage("/", () => FrontPage(1));
        app.MapPage("/page/{number:int:min(2)}", (int number) => FrontPage(number));
        app.MapPage("/categories/{name}", (string name) => News.ByCategory.TryGetValue(name, out var articles)
            ? Page<GroupPage>(new { Kind = GroupKind.Category, Name = name, Articles = articles })
            : NotFound([]));
        app.MapPage("/tags/{name}", (string name) => News.ByTag.TryGetValue(name, out var articles)
            ? Page<GroupPage>(new { Kind = GroupKind.Tag, Name = name, Articles = articles })
            : NotFound([]));
        app.MapPage("/securities/{code}", (string code) => News.BySecurity.TryGetValue(code, out var articles)
            ? Page<GroupPage>(new { Kind = GroupKind.Security, Name = code, Articles = articles })
            : NotFound([]));
        app.MapPage("/languages/{language}", (string language) => News.ByLanguage.TryGetValue(language, out var articles)
            ? Page<GroupPage>(new { Kind = GroupKind.Language, Name = language, Articles = articles })
            : NotFound([]));
        app.MapPage("/archive", () => Page<ArchivePage>(new { Years = News.Archive }));
        app.MapPage("/archive/{year:int}", (int year) => News.Archive.Where(found => found.Year == year).ToList() is { Count: > 0 } years
            ? Page<ArchivePage>(new { Years = years })
            : NotFound([]));
        app.MapPage("/archive/{year:int}/{month:int}", (int year, int month) =>
            News.Archive.FirstOrDefault(found => found.Year == year)?.Months.FirstOrDefault(found => found.Month == month) is { } found
                ? Page<GroupPage>(new { Kind = GroupKind.Month, Name = found.ToString(), found.Articles })
                : NotFound([]));
        app.MapPage("/search", (string? q) => Search(q?.Trim() ?? ""));
        app.MapPage("/about", () => Page<AboutPage>(new { }));
    }

    /// <summary>Returns the pages that search engines cannot find by an article.</summary>
    public static IEnumerable<SitemapPage> OfSitemap() =>
        News.ByCategory.Select(category => new SitemapPage(Links.Category(category.Key), category.Value[0].Date))
            .Append(new SitemapPage("/about"))
            .Concat(Guide.All.Select(document => new SitemapPage(document.Url)));

    public static IResult NotFound(IReadOnlyList<NewsArticle> nearest) =>
        new RazorComponentResult<NotFoundPage>(new { Nearest = nearest }) { StatusCode = StatusCodes.Status404NotFound };

    private static IResult FrontPage(int number) => News.All.TryGetPage(number, ArticlesAPage, out var page)
        ? Page<FrontPage>(new { Page = page })
        : NotFound([]);

    private static IResult Search(string query)
    {
        query = query.Length > LongestQuery ? query[..LongestQuery] : query;
        return Page<SearchPage>(new { Query = query, Results = News.Search(query, MostResults) });
    }

    private static RazorComponentResult<TPage> Page<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(object parameters)
        where TPage : IComponent => new(parameters);

    // HEAD too, because otherwise the fallback page would answer it. The pages show only articles, so they change with them.
    private static void MapPage(this WebApplication app, string pattern, Delegate page) =>
        app.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], page).WithEntityTag(News.Catalog);
}
