using System.Globalization;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Characters;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Catalog;

/// <summary>
/// Finds tags, categories and authors that were probably meant to be the same, names that are used once, and duplicate titles. The work is linear except for sorting. The
/// list ends after <see cref="MaxProblems"/>.
/// </summary>
internal static class NameCheck
{
    public const int MaxProblems = 100;

    /// <param name="entries">The posts, in any order.</param>
    /// <param name="warnsOnSingleUse">Whether a tag or category of a single article is reported.</param>
    public static EquatableArray<Problem> FindProblems(IEnumerable<CatalogEntry> entries, bool warnsOnSingleUse)
    {
        var articles = ArticleCatalog.ArticlesOf(entries);
        var tags = UsesOf(articles, post => post.Tags, locations => locations.Tags);
        var categories = UsesOf(articles, post => post.Categories, locations => locations.Categories);
        var authors = UsesOf(articles, post => post.Authors, locations => locations.Authors);
        return FindVariants("tag", tags, NameFold.Fold)
            .Concat(FindPlurals("tag", tags))
            .Concat(FindVariants("category", categories, NameFold.Fold))
            .Concat(FindPlurals("category", categories))
            .Concat(FindVariants("author", authors, Nfc.Normalize))
            .Concat(FindTitles(articles))
            .Concat(warnsOnSingleUse ? FindSingleUses("tag", tags).Concat(FindSingleUses("category", categories)) : [])
            .Take(MaxProblems)
            .ToEquatableArray();
    }

    private static List<NameUse> UsesOf(
        IReadOnlyList<CatalogEntry> articles,
        Func<PostMetadata, EquatableArray<string>> namesOf,
        Func<PostLocations, EquatableArray<LocatedName>> locatedNamesOf)
    {
        var uses = new Dictionary<string, NameUse>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var names = namesOf(article.Metadata);
            foreach (var name in names.Count < 2 ? names : names.Distinct(StringComparer.Ordinal).ToEquatableArray())
            {
                // A category can be the name of a folder, which has no line in the post.
                if (uses.TryGetValue(name, out var use))
                {
                    use.Count++;
                }
                else
                {
                    uses.Add(name, new NameUse(name, locatedNamesOf(article.Locations).LastOrDefault(located => located.Name == name)?.Location ?? article.Locations.Slug));
                }
            }
        }

        // The most frequent spelling is first.
        return [.. uses.Values.OrderByDescending(use => use.Count).ThenBy(use => use.Name, StringComparer.Ordinal)];
    }

    private static IEnumerable<Problem> FindVariants(string what, List<NameUse> uses, Func<string, string> foldOf)
    {
        var byFold = new Dictionary<string, NameUse>(StringComparer.Ordinal);
        foreach (var use in uses)
        {
            var fold = foldOf(use.Name);
            if (byFold.TryGetValue(fold, out var common))
            {
                // Keyboards write composed letters.
                var isCommonDecomposed = Nfc.DifferOnlyInComposition(use.Name, common.Name) && Nfc.Normalize(use.Name) == use.Name;
                yield return isCommonDecomposed
                    ? Variant(CatalogProblems.NameSpelledTwoWays, what, common, use)
                    : Variant(CatalogProblems.NameSpelledTwoWays, what, use, common);
            }
            else
            {
                byFold.Add(fold, use);
            }
        }
    }

    private static IEnumerable<Problem> FindPlurals(string what, List<NameUse> uses)
    {
        var byFold = uses.GroupBy(use => NameFold.Fold(use.Name), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var pair in byFold)
        {
            if (NameFold.Singulars(pair.Key).FirstOrDefault(byFold.ContainsKey) is { } singular)
            {
                var other = byFold[singular];
                var (rarer, common) = pair.Value.Count > other.Count ? (other, pair.Value) : (pair.Value, other);
                yield return Variant(CatalogProblems.NameInSingularAndPlural, what, rarer, common);
            }
        }
    }

    private static Problem Variant(ProblemKind kind, string what, NameUse rarer, NameUse common) => new(
        kind,
        rarer.Location,
        new EquatableArray<string>([what, ProblemBag.Shorten(rarer.Name), ProblemBag.Shorten(common.Name), common.Location.ToShortString(rarer.Location), Remedy(rarer, common), Difference(rarer.Name, common.Name)]),
        common.Location);

    // Of two equally frequent names, neither is preferred; names that look the same cannot be chosen by their appearance.
    private static string Remedy(NameUse rarer, NameUse common)
    {
        var count = common.Count == 1 ? "1 post" : Number(common.Count) + " posts";
        return rarer.Count == common.Count && !Nfc.DifferOnlyInComposition(rarer.Name, common.Name)
            ? $"write '{ProblemBag.Shorten(rarer.Name)}' or '{ProblemBag.Shorten(common.Name)}' in all posts (both have {count})"
            : $"write '{ProblemBag.Shorten(common.Name)}', which has {count}";
    }

    // Names that look the same are distinguished by the code points of the first different letter.
    private static string Difference(string rarer, string common)
    {
        if (!Nfc.DifferOnlyInComposition(rarer, common))
        {
            return "case or width";
        }

        var start = 0;
        while (start < rarer.Length && start < common.Length && rarer[start] == common[start])
        {
            start++;
        }

        // A mark belongs to the letter before it.
        start = StartOfCharacter(rarer, start);
        start = start > 0 && IsMark(rarer, start) ? StartOfCharacter(rarer, start - 1) : start;
        return $"the composition of its letters ({Letter(rarer, start)}, not {Letter(common, start)})";
    }

    private static string Letter(string name, int start)
    {
        var points = new List<string>();
        for (var i = start; i < name.Length && (i == start || IsMark(name, i)); i += char.IsSurrogatePair(name, i) ? 2 : 1)
        {
            points.Add(CharacterCheck.NameOf(char.IsSurrogatePair(name, i) ? char.ConvertToUtf32(name, i) : name[i]));
        }

        return string.Join(" ", points);
    }

    private static int StartOfCharacter(string name, int index) => index > 0 && index < name.Length && char.IsSurrogatePair(name, index - 1) ? index - 1 : index;

    private static bool IsMark(string name, int index) => index < name.Length && CharUnicodeInfo.GetUnicodeCategory(name, index) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // One problem per title, because a weekly column with the same title is one mistake.
    private static IEnumerable<Problem> FindTitles(IReadOnlyList<CatalogEntry> articles) =>
        articles.Where(article => article.Locations.Title is not null)
            .GroupBy(article => article.Metadata.Title, StringComparer.Ordinal)
            .Select(group => (group.Key, Locations: group.Select(article => article.Locations.Title!).ToList()))
            .Where(title => title.Locations.Count > 1)
            .Select(title => new Problem(
                CatalogProblems.DuplicateTitle,
                title.Locations[1],
                new EquatableArray<string>([ProblemBag.Shorten(title.Key), Number(title.Locations.Count), title.Locations[0].ToShortString(title.Locations[1])]),
                title.Locations[0]));

    private static IEnumerable<Problem> FindSingleUses(string what, List<NameUse> uses) =>
        uses.Where(use => use.Count == 1)
            .Select(use => new Problem(CatalogProblems.NameUsedOnce, use.Location, new EquatableArray<string>([what, ProblemBag.Shorten(use.Name)])));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A spelling, its number of articles, and its location in the newest of them.</summary>
    private sealed class NameUse(string name, FileSpan location)
    {
        public string Name => name;

        public int Count { get; set; } = 1;

        public FileSpan Location => location;
    }
}
