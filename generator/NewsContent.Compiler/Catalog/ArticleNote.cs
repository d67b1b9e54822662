using System.Globalization;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Catalog;

/// <summary>What the documentation of an article's constant says.</summary>
/// <param name="Slug">The constant's value.</param>
/// <param name="Title">The start of the title.</param>
/// <param name="Day">The day in the article's own time, as <c>2022-06-07</c>; empty where there is none.</param>
/// <param name="Excerpt">The start of the excerpt as plain text; empty where there is none.</param>
internal sealed record ArticleNote(string Slug, string Title, string Day, string Excerpt)
{
    private const int MaxTitleColumns = 120;

    /// <summary>A note for each slug: of articles that share one, of the newest, which is the one that is found by it.</summary>
    public static EquatableArray<ArticleNote> Create(ArticleCatalog catalog, IEnumerable<ArticleExcerpt> excerpts)
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
            .ToEquatableArray();
    }

    private static ArticleNote Create(PostMetadata article, string excerpt) => new(
        article.Slug,
        ShortText.Cut(article.Title, MaxTitleColumns),
        article.HasDate ? article.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "",
        excerpt);
}
