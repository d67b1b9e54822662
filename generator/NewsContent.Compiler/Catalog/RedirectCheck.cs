using NewsContent.Compiler.Articles;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Catalog;

/// <summary>Finds redirects that have no effect: from an existing page, or from a former URL of another article.</summary>
internal static class RedirectCheck
{
    /// <param name="articles">The articles in the order of their paths; the first of two redirects from the same URL is used.</param>
    public static IEnumerable<Problem> FindProblems(IReadOnlyCollection<CatalogEntry> articles)
    {
        var pages = new Dictionary<string, CatalogEntry>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            pages[article.Metadata.Url] = article;
        }

        var redirects = new Dictionary<string, FileSpan>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            foreach (var redirect in article.Locations.Redirects)
            {
                if (pages.TryGetValue(redirect.Name, out var page))
                {
                    yield return Problem(CatalogProblems.RedirectFromPage, redirect, page.Locations.Url);
                }
                else if (!redirects.TryGetValue(redirect.Name, out var first))
                {
                    redirects.Add(redirect.Name, redirect.Location);
                }
                else
                {
                    yield return Problem(CatalogProblems.DuplicateRedirect, redirect, first);
                }
            }
        }
    }

    private static Problem Problem(ProblemKind kind, LocatedName redirect, FileSpan other) =>
        new(kind, redirect.Location, new EquatableArray<string>([ProblemBag.Shorten(redirect.Name), other.ToShortString(redirect.Location)]), other);
}
