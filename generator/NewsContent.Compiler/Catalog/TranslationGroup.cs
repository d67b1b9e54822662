using System.Globalization;
using NewsContent.Compiler.Articles;

namespace NewsContent.Compiler.Catalog;

/// <summary>
/// One article in several languages. The articles have the same value of one of <see cref="TranslationKey.Names"/> or, without such a key, the same slug in the folders of their languages:
/// <c>_posts/en/2022-06-07-rates.md</c> and <c>_posts/zh/2022-06-07-rates.md</c>, or <c>rates-zh</c> in the same folder.
/// </summary>
/// <param name="Articles">The indexes of the articles in the order of their languages, one for each language.</param>
/// <param name="Duplicates">The articles that have the key and language of another, each with that article.</param>
internal sealed record TranslationGroup(IReadOnlyList<int> Articles, IReadOnlyList<(int Article, int Other)> Duplicates)
{
    /// <summary>Returns the articles that exist in several languages. O(n) for a site in one language.</summary>
    /// <param name="articles">The articles of a collection. Of two articles with the same key and language, the first is the translation.</param>
    public static IEnumerable<TranslationGroup> FindAll(IReadOnlyList<PostMetadata> articles) =>
        articles.All(article => article.Language == articles[0].Language)
            ? []
            : Enumerable.Range(0, articles.Count)
                .GroupBy(index => KeyOf(articles[index]))
                .SelectMany(group => group.Key.IsWritten ? [[.. group]] : WithoutDuplicates([.. group], articles))
                .Where(group => group.Count > 1 && group.Any(index => articles[index].Language != articles[group[0]].Language))
                .Select(group => Create(group, articles));

    private static (bool IsWritten, string Key) KeyOf(PostMetadata article) =>
        TranslationKey.Find(article) is { } written ? (true, written.Value) : (false, PathWithoutLanguage(article));

    // The folder and the slug without the language of the article.
    private static string PathWithoutLanguage(PostMetadata article)
    {
        var parts = article.RelativePath.Split('/');
        var folders = parts.Take(parts.Length - 1);
        var slug = article.Slug;
        if (article.Language is { } language)
        {
            folders = folders.Where(folder => !IsLanguage(folder.TrimStart('_'), language));
            slug = EndsWithLanguage(slug, language) is > 0 and var length ? slug.Substring(0, length) : slug;
        }

        return string.Join("/", folders) + "/" + slug;
    }

    private static bool IsLanguage(string name, string language) =>
        string.Equals(name.Replace('_', '-'), language, StringComparison.OrdinalIgnoreCase)
        || (language.IndexOf('-') is > 0 and var end && string.Equals(name, language.Substring(0, end), StringComparison.OrdinalIgnoreCase));

    // The length without the language, as in 'rates-zh', 'rates.zh-CN' or 'rates_zh'; 0 if the slug has another end.
    private static int EndsWithLanguage(string slug, string language)
    {
        for (var i = slug.Length - 1; i > 0; i--)
        {
            if (slug[i] is '-' or '.' or '_' && IsLanguage(slug.Substring(i + 1), language))
            {
                return i;
            }
        }

        return 0;
    }

    // A weekly column has the same slug every week, and its translations have the same day.
    private static IEnumerable<List<int>> WithoutDuplicates(List<int> group, IReadOnlyList<PostMetadata> articles) =>
        group.Select(index => articles[index].Language).Distinct(StringComparer.Ordinal).Count() == group.Count
            ? [group]
            : group.GroupBy(index => articles[index].Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparer.Ordinal).Select(day => day.ToList());

    private static TranslationGroup Create(List<int> group, IReadOnlyList<PostMetadata> articles)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var duplicates = new List<(int Article, int Other)>();
        foreach (var index in group)
        {
            var language = articles[index].Language ?? "";
            if (first.TryGetValue(language, out var other))
            {
                duplicates.Add((index, other));
            }
            else
            {
                first.Add(language, index);
            }
        }

        return new TranslationGroup([.. first.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)], duplicates);
    }
}
