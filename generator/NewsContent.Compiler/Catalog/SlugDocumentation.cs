using System.Globalization;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Catalog;

/// <summary>The documentation of a slug's constant. Only the slug is known of a post with an error.</summary>
/// <param name="Slug">The value of the constant.</param>
/// <param name="Title">The start of the title.</param>
/// <param name="Day">The day in the article's own time, as <c>2022-06-07</c>; empty if it has none.</param>
/// <param name="Excerpt">The start of the excerpt as plain text; empty if it has none.</param>
internal sealed record SlugDocumentation(string Slug, string Title, string Day, string Excerpt)
{
    /// <summary>Whether the post has an error, so that it is not an article.</summary>
    public bool IsBroken { get; init; }

    private const int MaxTitleColumns = 120;

    /// <summary>Creates the documentation of each slug. If articles share a slug, it is that of the newest, which a lookup finds.</summary>
    /// <param name="catalog">The articles.</param>
    /// <param name="excerpts">The excerpts of the articles of all collections.</param>
    /// <param name="slugs">The slugs of the collection's posts, including posts with errors: a missing constant would be a second error in C#.</param>
    public static EquatableArray<SlugDocumentation> Create(ArticleCatalog catalog, IEnumerable<ArticleExcerpt> excerpts, IEnumerable<string> slugs)
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
            .Concat(slugs.Where(slug => slug.Length > 0 && seen.Add(slug)).Select(slug => new SlugDocumentation(slug, "", "", "") { IsBroken = true }))
            .ToEquatableArray();
    }

    private static SlugDocumentation Create(PostMetadata article, string excerpt) => new(
        article.Slug,
        ShortText.Cut(article.Title, MaxTitleColumns),
        article.HasDate ? article.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "",
        excerpt);
}
