namespace NewsContent.AspNetCore.Sitemaps;

/// <summary>The front matter that hides an article from search engines.</summary>
internal static class Indexing
{
    /// <summary>Returns whether search engines may show an article: not with <c>noindex: true</c> or <c>robots: noindex</c>.</summary>
    public static bool IsIndexed(Article article)
    {
        var keys = article.FrontMatter;
        return !(keys.TryGetValue("noindex", out var noindex) && noindex.AsBoolean() == true)
            && !(keys.TryGetValue("robots", out var robots) && robots.Kind == FrontMatterKind.String && robots.AsString()!.Contains("noindex", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Returns whether an article is in the sitemap: also not with <c>sitemap: false</c>, as in jekyll-sitemap.</summary>
    public static bool IsInSitemap(Article article) =>
        IsIndexed(article) && !(article.FrontMatter.TryGetValue("sitemap", out var sitemap) && sitemap.AsBoolean() == false);
}
