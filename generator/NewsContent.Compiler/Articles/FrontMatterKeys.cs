using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Articles;

/// <summary>The front matter keys that every article has. All others are custom keys, which a model may declare.</summary>
internal static class FrontMatterKeys
{
    private const int MinMisspelledLength = 4;
    private const int MinShortenedLength = 5;

    /// <summary>One row for each key. The content hash and the cache contain the columns in this order, so a row is added at the end.</summary>
    public static readonly IReadOnlyList<FrontMatterKey> All =
    [
        new("slug", KeyType.Text) { Column = new TextColumn(static article => article.Slug, static (article, value) => article with { Slug = value! }), LiquidName = "slug" },
        new("title", KeyType.Text) { Column = new TextColumn(static article => article.Title, static (article, value) => article with { Title = value! }), LiquidName = "title", IsShown = true },
        new("permalink", KeyType.Permalink) { Column = new TextColumn(static article => article.Url, static (article, value) => article with { Url = value! }), LiquidName = "url" },
        new("date", KeyType.Date) { Column = new DateColumn(static article => article.Date, static (article, value) => article with { Date = value!.Value }) },
        new("last_modified_at", KeyType.Date) { Column = new DateColumn(static article => article.LastModified, static (article, value) => article with { LastModified = value }) },
        new("layout", KeyType.Text) { Column = new TextColumn(static article => article.Layout, static (article, value) => article with { Layout = value is "none" ? null : value }), IsAsWritten = true },
        new("lang", KeyType.Language) { Column = new TextColumn(static article => article.Language, static (article, value) => article with { Language = value }) },
        new("description", KeyType.Text) { Column = new TextColumn(static article => article.Description, static (article, value) => article with { Description = value }), IsAsWritten = true, IsShown = true },
        new("author", KeyType.People) { Plural = "authors", Column = new ListColumn(static article => article.Authors, static (article, value) => article with { Authors = value }), IsShown = true },
        new("category", KeyType.Name)
        {
            Plural = "categories",
            PluralType = KeyType.Names,
            Column = new ListColumn(static article => article.Categories, static (article, value) => article with { Categories = value }),
            LiquidName = "categories",
            IsShown = true,
        },
        new("tag", KeyType.Name)
        {
            Plural = "tags",
            PluralType = KeyType.Names,
            Column = new ListColumn(static article => article.Tags, static (article, value) => article with { Tags = value }),
            LiquidName = "tags",
            IsShown = true,
        },
        new("redirect_from", KeyType.FormerUrls) { Column = new ListColumn(static article => article.RedirectFrom, static (article, value) => article with { RedirectFrom = value }) },
        new("excerpt", KeyType.Text),
        new("excerpt_separator", KeyType.Text),
        new("published", KeyType.Flag),
        new("render_with_liquid", KeyType.Flag),
    ];

    /// <summary>The columns in the order of the rows.</summary>
    public static readonly IReadOnlyList<MetadataColumn> Columns = [.. All.Select(static key => key.Column).OfType<MetadataColumn>()];

    // In a key they are letters to YAML; .NET does not count them as white space.
    private static readonly char[] InvisibleSpaces = ['\u200B', '\uFEFF'];

    private static readonly string[] Names = [.. All.SelectMany(static key => key.Names)];

    private static readonly Dictionary<string, FrontMatterKey> ByName = All.SelectMany(static key => key.Names, static (key, name) => (key, name))
        .ToDictionary(static pair => pair.name, static pair => pair.key, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> ByFold = Names.ToDictionary(NearestName.Fold, StringComparer.Ordinal);

    /// <summary>Whether every article has the key.</summary>
    public static bool IsKnown(string key) => ByName.ContainsKey(key);

    /// <summary>Returns the type of the values of a key; <c>null</c> for custom keys.</summary>
    public static KeyType? TypeOf(string key) => ByName.TryGetValue(key, out var row) ? row.TypeOf(key) : null;

    /// <summary>Sets the properties that are strings as written.</summary>
    public static PostMetadata ReadAsWritten(FrontMatterValues values, PostMetadata article) => All.Where(static key => key.IsAsWritten)
        .Aggregate(article, (read, key) => ((TextColumn)key.Column!).Set(read, values.Text(key.Name)));

    /// <summary>Returns the entries with custom keys, without those whose keys are misspelled.</summary>
    public static IEnumerable<YamlEntry> CustomEntries(IEnumerable<YamlEntry> entries) =>
        entries.Where(entry => !IsKnown(entry.Key) && !IsMisspelled(entry.Key, out _));

    /// <summary>Reports keys that are probably misspelled known keys.</summary>
    /// <param name="entries">The entries of a mapping.</param>
    /// <param name="has">Whether the mapping has a key, with which no other key was meant.</param>
    /// <param name="problems">Receives the problems.</param>
    public static void ReportMisspelled(IEnumerable<YamlEntry> entries, Func<string, bool> has, ProblemBag problems)
    {
        foreach (var entry in entries)
        {
            if (IsMisspelled(entry.Key, out var name) && !has(name))
            {
                problems.Add(FrontMatterProblems.MisspelledKey, entry.KeySpan, entry.Key, name);
            }
        }
    }

    /// <summary>Whether a key is probably a misspelled known key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="name">The known key; empty if there is none.</param>
    public static bool IsMisspelled(string key, out string name)
    {
        // 'data' is similar to 'date', but is a different word.
        name = IsKnown(key) ? ""
            : ByFold.TryGetValue(NearestName.Fold(key.Trim().Trim(InvisibleSpaces)), out var known) ? known
            : (key.Length < MinMisspelledLength || key == "data" ? null : NearestName.Find(key.ToLowerInvariant(), Names, maxDistance: 1) ?? FindLonger(key.ToLowerInvariant())) ?? "";
        return name.Length > 0;
    }

    // The start of a word, such as 'descr'. A whole word before '_' is another word.
    private static string? FindLonger(string key) =>
        key.Length < MinShortenedLength ? null : Array.Find(Names, name => name.StartsWith(key, StringComparison.Ordinal) && char.IsLetter(name[key.Length]));
}
