using System.Globalization;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Catalog;

/// <summary>What the documentation of an article's constant says; of a post with an error nothing but its slug is known.</summary>
/// <param name="Slug">The constant's value.</param>
/// <param name="Title">The start of the title.</param>
/// <param name="Day">The day in the article's own time, as <c>2022-06-07</c>; empty where there is none.</param>
/// <param name="Excerpt">The start of the excerpt as plain text; empty where there is none.</param>
internal sealed record ArticleNote(string Slug, string Title, string Day, string Excerpt)
{
    /// <summary>Whether the post has an error, so that it is not an article.</summary>
    public bool IsBroken { get; init; }

    private const int MaxTitleColumns = 120;

    /// <summary>A note for each slug: of articles that share one, of the newest, which is the one that is found by it.</summary>
    /// <param name="catalog">The articles.</param>
    /// <param name="excerpts">The excerpts of the articles of all collections.</param>
    /// <param name="slugs">The slugs of the collection's posts with those that have errors: a constant that is gone would be a second error in C#.</param>
    public static EquatableArray<ArticleNote> Create(ArticleCatalog catalog, IEnumerable<ArticleExcerpt> excerpts, IEnumerable<string> slugs)
    {
        var byPath = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var excerpt in excerpts)
        {
            if (!byPath.ContainsKey(excerpt.RelativePath))
            {
                byPath.Add(excerpt.RelativePath, excerpt.Text);
            }
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return catalog.Articles.Where(article => seen.Add(article.Slug))
            .Select(article => Create(article, byPath.TryGetValue(article.RelativePath, out var excerpt) ? excerpt : ""))
            .Concat(slugs.Where(slug => slug.Length > 0 && seen.Add(slug)).Select(slug => new ArticleNote(slug, "", "", "") { IsBroken = true }))
            .ToEquatableArray();
    }

    private static ArticleNote Create(PostMetadata article, string excerpt) => new(
        article.Slug,
        ShortText.Cut(article.Title, MaxTitleColumns),
        article.HasDate ? article.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "",
        excerpt);
}
