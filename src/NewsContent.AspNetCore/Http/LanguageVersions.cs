namespace NewsContent.AspNetCore.Http;

/// <summary>The languages of an article for <c>hreflang</c>.</summary>
internal static class LanguageVersions
{
    /// <summary>
    /// Returns the article and its translations, each with its language and its absolute URL; empty if it has none. Each page lists all versions, including itself. The version
    /// in the language of the site is also <c>x-default</c> (https://developers.google.com/search/docs/specialty/international/localized-versions).
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="url">Its absolute URL.</param>
    /// <param name="site">The address of the site.</param>
    /// <param name="siteLanguage">The language of the site; <c>null</c> if it is unknown.</param>
    /// <param name="isListed">Returns whether a translation is named; <c>null</c> for all.</param>
    public static IReadOnlyList<(string Language, string Url)> Of(Article article, string url, SiteAddress site, string? siteLanguage, Func<Article, bool>? isListed = null)
    {
        if (article.Language is not { } language || article.Translations.Count == 0)
        {
            return [];
        }

        var versions = new List<(string Language, string Url)> { (language, url) };
        foreach (var translation in article.Translations)
        {
            if (translation.Language is { } other && isListed?.Invoke(translation) != false)
            {
                versions.Add((other, site.Absolute(translation)));
            }
        }

        if (versions.Count == 1)
        {
            return [];
        }

        var main = versions.FindIndex(version => version.Language == siteLanguage);
        return main < 0 ? versions : [.. versions, ("x-default", versions[main].Url)];
    }
}
