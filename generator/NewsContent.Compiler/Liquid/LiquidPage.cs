using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid;

/// <summary>The variables of <c>page</c>: the front matter, and the variables that Jekyll adds.</summary>
/// <param name="Variables">All variables except the date.</param>
/// <param name="Date">The date of the post; <c>null</c> if it has none.</param>
internal sealed record LiquidPage(LiquidVariables Variables, DateTimeOffset? Date)
{
    /// <summary>Whether the front matter cannot be read, so that a missing variable is not a mistake of the body.</summary>
    public bool IsUnreadable { get; init; }

    /// <param name="frontMatter">The front matter with the defaults of the site.</param>
    /// <param name="metadata">The metadata; <c>null</c> if there is none.</param>
    /// <param name="clock">The clock of the site.</param>
    /// <param name="collection">The name of the post's collection; <c>null</c> for a page.</param>
    public static LiquidPage Create(YamlMapping? frontMatter, PostMetadata? metadata, SiteClock clock, string? collection = "posts")
    {
        var written = (YamlMapping)YamlTimes.Print(frontMatter ?? YamlMapping.Empty, clock);
        if (metadata is null)
        {
            return new LiquidPage(new LiquidVariables(written), null);
        }

        if (collection is null)
        {
            return new LiquidPage(new LiquidVariables(YamlMapping.Of(OptionalOfPage.Concat(written.Entries).Concat(EntriesOfPage(metadata)))), null);
        }

        YamlEntry[] added =
        [
            .. FrontMatterKeys.All.Where(static key => key.LiquidName is not null).SelectMany(key => EntriesOf(key, metadata)),
            Text("path", metadata.RelativePath),
            Text("relative_path", metadata.RelativePath),
            Text("collection", collection),
            Text("id", metadata.Url.Substring(0, metadata.Url.LastIndexOf('/') + 1) + metadata.Slug),
        ];
        return new LiquidPage(new LiquidVariables(YamlMapping.Of(written.Entries.Concat(added))), metadata.HasDate ? metadata.Date : null);
    }

    public bool TryFind(string path, out object? value)
    {
        if (path == "date" && Date is { } date)
        {
            value = date;
            return true;
        }

        var isFound = Variables.TryFind(path, out var found);
        value = LiquidValue.Of(found);
        return isFound;
    }

    // A page has no other variables: its title and date are keys like any other.
    private static readonly YamlEntry[] OptionalOfPage = [.. ((string[])["title", "date", "excerpt"]).Select(static name => new YamlEntry(name, new YamlScalar("", IsPlain: true)))];

    private static YamlEntry[] EntriesOfPage(PostMetadata metadata) =>
    [
        Text("path", metadata.RelativePath),
        Text("name", metadata.RelativePath.Substring(metadata.RelativePath.LastIndexOf('/') + 1)),
        Text("url", metadata.Url),
        Text("dir", metadata.Url.Substring(0, metadata.Url.LastIndexOf('/') + 1)),
    ];

    private static YamlEntry Text(string name, string text) => new(name, new YamlScalar(text, IsPlain: false));

    // A key without a value is not set, which Liquid reads as nil.
    private static IEnumerable<YamlEntry> EntriesOf(FrontMatterKey key, PostMetadata metadata)
    {
        var texts = key.Column!.Texts(metadata).Select(static text => (YamlValue)new YamlScalar(text, IsPlain: false)).ToEquatableArray();
        YamlValue[] values = key.Column is ListColumn ? [new YamlSequence(texts)] : [.. texts];
        return values.Select(value => new YamlEntry(key.LiquidName!, value));
    }
}
