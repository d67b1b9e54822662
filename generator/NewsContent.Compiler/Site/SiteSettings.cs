using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Markdown;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Site;

/// <summary>The settings of the site and of the build on which posts depend.</summary>
internal sealed record SiteSettings
{
    /// <summary>The IANA name of the site's time zone, which exists; <c>null</c> to keep the written offsets of dates.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The reading of a date without an offset that Jekyll reads as UTC.</summary>
    public DateWithoutOffset DateWithoutOffset { get; init; }

    /// <summary>The content root with forward slashes, including a trailing slash; <c>null</c> if the build sets none.</summary>
    public string? Root { get; init; }

    /// <summary>The HTML that is allowed.</summary>
    public HtmlPolicy Policy { get; init; } = HtmlPolicy.Default;

    /// <summary>The address of the site.</summary>
    public SiteAddress Site { get; init; } = SiteAddress.None;

    /// <summary>The prefix of every id in the HTML of articles.</summary>
    public string IdPrefix { get; init; } = Ids.DefaultPrefix;

    /// <summary>Whether images get the sizes of their files.</summary>
    public bool WritesImageSizes { get; init; } = true;

    /// <summary>The width at which pages show images, as the attribute <c>sizes</c> has it; <c>null</c> for the width of the window.</summary>
    public string? ImageWidth { get; init; }

    /// <summary>Whether images after the first of a body are loaded when a reader comes near.</summary>
    public bool LoadsImagesLazily { get; init; }

    /// <summary>The URL template of posts; <c>null</c> for Jekyll's style <c>date</c>.</summary>
    public string? Permalink { get; init; }

    /// <summary>The defaults of front matter.</summary>
    public FrontMatterDefaults Defaults { get; init; } = FrontMatterDefaults.None;

    /// <summary>The collections other than posts.</summary>
    public EquatableArray<CollectionRules> Collections { get; init; }

    /// <summary>The folders of pages that C# declares, longest first.</summary>
    public EquatableArray<string> PageFolders { get; init; }

    /// <summary>The end of the URLs of pages.</summary>
    public string PageSuffix { get; init; } = CollectionRules.SuffixOf(null);

    /// <summary>The files that are excluded from the site.</summary>
    public EntryFilter Filter { get; init; } = EntryFilter.Default;

    /// <summary>The folder of included files below the content root, with a slash at its end.</summary>
    public string IncludesFolder { get; init; } = "_includes/";

    /// <summary>The extensions of Markdown, in lowercase with their dot.</summary>
    public EquatableArray<string> MarkdownExtensions { get; init; } = FileExtensions.Markdown.ToEquatableArray();

    /// <summary>The separator after an excerpt; empty if bodies have no excerpts; <c>null</c> for the first blank line.</summary>
    public string? ExcerptSeparator { get; init; }

    /// <summary>The language of articles without one.</summary>
    public string? Language { get; init; }

    /// <summary>The authors of articles without any.</summary>
    public EquatableArray<string> Authors { get; init; }

    /// <summary>Whether posts with <c>published: false</c> are articles.</summary>
    public bool Unpublished { get; init; }

    /// <summary>Whether drafts are articles.</summary>
    public bool ShowDrafts { get; init; }

    /// <summary>The options of kramdown.</summary>
    public MarkdownOptions Markdown { get; init; } = MarkdownOptions.Default;

    /// <summary>
    /// Whether links of posts to source files lead to the posts: by the plugin <c>jekyll-relative-links</c>, which changes posts only if it is told to.
    /// </summary>
    public bool ResolvesSourceLinks { get; init; }

    /// <summary>Whether codes such as <c>:smile:</c> are emoji, because the site has the plugin <c>jemoji</c>.</summary>
    public bool HasEmojiCodes { get; init; }

    /// <summary>Whether code is colored.</summary>
    public bool Highlights { get; init; }

    /// <summary>Whether colored code has line numbers.</summary>
    public bool NumbersCodeLines { get; init; }

    /// <summary>Returns the settings with the collections that C# declares and <c>_config.yml</c> does not list.</summary>
    public SiteSettings WithCollections(IEnumerable<string> folders)
    {
        var declared = folders
            .Where(folder => folder != CollectionFolder.Posts && !CollectionFolder.HasPages(folder) && !Collections.Any(collection => collection.Folder == folder))
            .Select(folder => new CollectionRules(folder.TrimStart('_'), CollectionRules.DefaultPermalink(Permalink), Output: true));
        return this with
        {
            Collections = Collections.Concat(declared).ToEquatableArray(),
            PageFolders = folders.Where(CollectionFolder.HasPages).OrderByDescending(folder => folder.Length).ThenBy(folder => folder, StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    /// <summary>Creates the clock of the site.</summary>
    public SiteClock CreateClock() => new(TimeZone, DateWithoutOffset);

    /// <summary>
    /// Returns the path of a file from the content root, or from the last <c>_posts</c> in the path if the file is elsewhere. It has composed letters, so that it is the same on
    /// every machine.
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
