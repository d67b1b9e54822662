using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Catalog;

/// <summary>Finds articles with the translation key and language of another article, and articles without a translation.</summary>
internal static class TranslationCheck
{
    /// <summary>Returns the problems of one collection.</summary>
    /// <param name="entries">The posts, in any order.</param>
    /// <param name="languages">The languages of the site; empty if it declares none.</param>
    /// <param name="warnsOnMissing">Whether a missing translation is reported.</param>
    public static IEnumerable<Problem> FindProblems(IEnumerable<CatalogEntry> entries, EquatableArray<string> languages, bool warnsOnMissing)
    {
        var articles = ArticleCatalog.ArticlesOf(entries);
        var groups = TranslationGroup.FindAll([.. articles.Select(article => article.Metadata)]).ToList();
        var duplicates =
            from @group in groups
            from duplicate in @group.Duplicates
            let key = TranslationKey.Find(articles[duplicate.Article].Metadata)
            where key is not null
            select Duplicate(key, articles[duplicate.Article], articles[duplicate.Other]);
        return duplicates.Concat(warnsOnMissing ? FindMissing(articles, groups, languages) : []);
    }

    private static Problem Duplicate(TranslationKey key, CatalogEntry article, CatalogEntry other) => new(
        CatalogProblems.DuplicateTranslation,
        LocationOf(article),
        new([key.Name, ProblemBag.Shorten(key.Value), article.Metadata.Language is { } language ? $"in '{ProblemBag.Shorten(language)}'" : "without 'lang'", LocationOf(other).ToShortString(LocationOf(article))]),
        LocationOf(other));

    // One problem for each article, at its first post by path.
    private static IEnumerable<Problem> FindMissing(IReadOnlyList<CatalogEntry> articles, List<TranslationGroup> groups, EquatableArray<string> languages)
    {
        var expected = languages.Count > 0
            ? languages
            : articles.Select(article => article.Metadata.Language).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(language => language, StringComparer.Ordinal).ToEquatableArray();
        var grouped = new HashSet<int>(groups.SelectMany(group => group.Articles.Concat(group.Duplicates.Select(duplicate => duplicate.Article))));
        var alone = Enumerable.Range(0, articles.Count).Where(index => !grouped.Contains(index)).Select(index => (IReadOnlyList<int>)[index]);
        foreach (var versions in groups.Select(group => group.Articles).Concat(alone))
        {
            var missing = expected.Where(language => !versions.Any(index => articles[index].Metadata.Language == language)).ToList();
            if (missing.Count > 0)
            {
                var first = versions.Select(index => articles[index]).OrderBy(article => article.Metadata.RelativePath, StringComparer.Ordinal).First();
                yield return new Problem(CatalogProblems.MissingTranslation, LocationOf(first), new([ProblemBag.Shorten(string.Join(", ", missing.Select(language => $"'{language}'"))), Remedy(first.Metadata)]));
            }
        }
    }

    private static string Remedy(PostMetadata article) => TranslationKey.Find(article) is { } key
        ? $"'{key.Name}: {ProblemBag.Shorten(key.Value)}'"
        : $"the slug '{ProblemBag.Shorten(article.Slug)}' in the folder of that language";

    private static FileSpan LocationOf(CatalogEntry article) => article.Locations.Translation ?? article.Locations.Slug;
}
