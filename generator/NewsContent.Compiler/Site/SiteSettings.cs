using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Markdown;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Site;

/// <summary>What posts need to know of their site and of the build.</summary>
internal sealed record SiteSettings
{
    /// <summary>The IANA name of the site's time zone, known to exist; <c>null</c>: dates keep the offset they are written with.</summary>
    public string? TimeZone { get; init; }

    /// <summary>How a date without an offset is read where Jekyll takes it as UTC.</summary>
    public DateWithoutOffset DateWithoutOffset { get; init; }

    /// <summary>The content root with forward slashes and one at the end; <c>null</c> where the build names none.</summary>
    public string? Root { get; init; }

    /// <summary>What may stay of the HTML.</summary>
    public HtmlPolicy Policy { get; init; } = HtmlPolicy.Default;

    /// <summary>Where the site is, for Liquid's URLs.</summary>
    public LiquidSite Site { get; init; } = LiquidSite.None;

    /// <summary>What every id in the HTML of articles begins with.</summary>
    public string IdPrefix { get; init; } = Ids.DefaultPrefix;

    /// <summary>The template of posts' URLs; <c>null</c>: Jekyll's style <c>date</c>.</summary>
    public string? Permalink { get; init; }

    /// <summary>What posts say unless they say otherwise.</summary>
    public FrontMatterDefaults Defaults { get; init; } = FrontMatterDefaults.None;

    /// <summary>The collections besides the posts.</summary>
    public EquatableArray<CollectionRules> Collections { get; init; }

    /// <summary>Which files are no part of the site.</summary>
    public EntryFilter Filter { get; init; } = EntryFilter.Default;

    /// <summary>What ends an excerpt; empty: bodies give none; <c>null</c>: the first blank line.</summary>
    public string? ExcerptSeparator { get; init; }

    /// <summary>The language of articles that name none.</summary>
    public string? Language { get; init; }

    /// <summary>The authors of articles that name none.</summary>
    public EquatableArray<string> Authors { get; init; }

    /// <summary>Whether posts that say <c>published: false</c> are articles too.</summary>
    public bool Unpublished { get; init; }

    /// <summary>Whether drafts are articles too.</summary>
    public bool ShowDrafts { get; init; }

    /// <summary>How kramdown reads the bodies.</summary>
    public MarkdownOptions Markdown { get; init; } = MarkdownOptions.Default;

    /// <summary>What a site's configuration says of its posts.</summary>
    public static SiteSettings Of(SiteConfig config) => new()
    {
        TimeZone = config.TimeZone,
        Permalink = config.Permalink,
        Defaults = config.Defaults,
        Collections = config.Collections,
        Filter = config.Filter,
        ExcerptSeparator = config.ExcerptSeparator,
        Language = config.Language,
        Authors = config.Authors,
        Unpublished = config.Unpublished,
        ShowDrafts = config.ShowDrafts,
        Markdown = config.Markdown,
        Site = config.Site,
    };

    /// <summary>The settings with the collections besides the posts that C# declares and <c>_config.yml</c> does not name.</summary>
    public SiteSettings WithCollections(IEnumerable<string> folders)
    {
        var declared = folders
            .Where(folder => folder != CollectionFolder.Posts && !Collections.Any(collection => collection.Folder == folder))
            .Select(folder => new CollectionRules(folder.TrimStart('_'), CollectionRules.DefaultPermalink(Permalink), Output: true));
        return this with { Collections = Collections.Concat(declared).ToEquatableArray() };
    }

    /// <summary>Creates the clock of the site.</summary>
    public SiteClock CreateClock() => new(TimeZone, DateWithoutOffset);

    /// <summary>
    /// Returns a file's path from the content root, or from the last <c>_posts</c> in it if it is elsewhere. It is the same on every machine, so its
    /// letters are composed, however the file system writes them.
    /// </summary>
    public string GetRelativePath(string path)
    {
        path = path.Replace('\\', '/');
        if (Root is not null && path.StartsWith(Root, StringComparison.Ordinal))
        {
            return Nfc.Normalize(path.Substring(Root.Length));
        }

        var posts = ("/" + path).LastIndexOf("/_posts/", StringComparison.Ordinal);
        return Nfc.Normalize(path.Substring(posts >= 0 ? posts : path.LastIndexOf('/') + 1));
    }
}
