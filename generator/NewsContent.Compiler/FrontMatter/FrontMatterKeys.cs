using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>The front matter keys that every article has. All others are custom keys, which a model may declare.</summary>
internal static class FrontMatterKeys
{
    private const int MinMisspelledLength = 4;
    private const int MinShortenedLength = 5;

    private static readonly string[] Known =
    [
        "title", "date", "slug", "permalink", "layout", "lang", "author", "authors", "description", "category", "categories",
        "tag", "tags", "last_modified_at", "excerpt", "excerpt_separator", "published", "redirect_from", "render_with_liquid",
    ];

    /// <summary>Whether every article has the key.</summary>
    public static bool IsKnown(string key) => Known.Contains(key, StringComparer.Ordinal);

    /// <summary>Returns the entries with custom keys, without those whose keys are misspelled.</summary>
    public static IEnumerable<YamlEntry> CustomEntries(IEnumerable<YamlEntry> entries) =>
        entries.Where(entry => !IsKnown(entry.Key) && !IsMisspelled(entry.Key, out _));

    /// <summary>Whether a key is probably a misspelled known key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="name">The known key; empty if there is none.</param>
    public static bool IsMisspelled(string key, out string name)
    {
        // 'data' is similar to 'date', but is a different word.
        name = key.Length >= MinMisspelledLength && key != "data" && !IsKnown(key)
            ? NearestName.Find(key.ToLowerInvariant(), Known, maxDistance: 1) ?? FindLonger(key.ToLowerInvariant()) ?? ""
            : "";
        return name.Length > 0;
    }

    // The start of a word, such as 'descr'. A whole word before '_' is another word.
    private static string? FindLonger(string key) =>
        key.Length < MinShortenedLength ? null : Array.Find(Known, name => name.StartsWith(key, StringComparison.Ordinal) && char.IsLetter(name[key.Length]));
}
