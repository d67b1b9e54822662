using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Options;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Pipeline;

/// <summary>The build properties that are visible to the compiler.</summary>
internal sealed record BuildOptions(string? RootNamespace, string? ContentRoot, string? DateWithoutOffset, string? WarnOnSingleUse, string? IdPrefix)
{
    /// <summary>The day of the build, such as <c>2022-06-07</c>; <c>null</c> to include future posts.</summary>
    public string? Today { get; init; }

    /// <summary>Whether drafts are articles: <c>true</c> or <c>false</c>.</summary>
    public string? Drafts { get; init; }

    /// <summary>The location of the articles' data: <c>Auto</c>, <c>Code</c> or <c>Resource</c>. The build has already applied it; it is only validated here.</summary>
    public string? Data { get; init; }

    /// <summary>The paths that the app serves in addition to the articles of the project, as a list.</summary>
    public string? OtherPages { get; init; }

    /// <summary>Whether the build lists the pages of the site: <c>true</c> or <c>false</c>.</summary>
    public string? Pages { get; init; }

    /// <summary>The folders of collections with the extensions of their files, as the build has seen them.</summary>
    public string? Folders { get; init; }

    /// <summary>Whether the site serves its files: <c>true</c> or <c>false</c>.</summary>
    public string? Assets { get; init; }

    /// <summary>Whether images get the sizes of their files: <c>true</c> or <c>false</c>.</summary>
    public string? ImageSizes { get; init; }

    /// <summary>The width at which pages show images, as the attribute <c>sizes</c> has it.</summary>
    public string? ImageWidth { get; init; }

    /// <summary>Whether images are loaded when a reader comes near: <c>true</c> or <c>false</c>.</summary>
    public string? LazyImages { get; init; }

    /// <summary>Whether findings at which Jekyll builds the site are errors: <c>true</c> or <c>false</c>.</summary>
    public string? Strict { get; init; }

    /// <summary>The warnings that a build shows: <c>summary</c> or <c>all</c>.</summary>
    public string? Warnings { get; init; }

    /// <summary>Whether future posts are articles that appear at their dates: <c>true</c> or <c>false</c>.</summary>
    public string? Scheduled { get; init; }

    /// <summary>Whether code is colored: <c>true</c> or <c>false</c>.</summary>
    public string? Highlight { get; init; }

    /// <summary>Whether the dates of last changes come from git: <c>true</c> or <c>false</c>. The build has already read them; it is only validated here.</summary>
    public string? GitDates { get; init; }

    /// <summary>Whether missing translations are reported: <c>true</c> or <c>false</c>.</summary>
    public string? WarnOnMissingTranslation { get; init; }

    /// <summary>Whether the build writes a documentation file.</summary>
    public bool WritesDocumentation { get; init; }

    /// <summary>Whether <c>dotnet watch</c> observes the files, so that an edit of one must start the app again.</summary>
    public bool IsWatched { get; init; }

    private static readonly string[] DataModes = ["Auto", "Code", "Resource"];
    private static readonly string[] WarningModes = ["summary", "all"];

    /// <summary>Whether the project is expected to have posts: it references the package directly or has a folder for them.</summary>
    public bool ExpectsPosts { get; init; } = true;

    /// <summary>The elements, attributes and schemes that the project allows or removes.</summary>
    public PolicyProperties Policy { get; init; } = PolicyProperties.None;

    /// <summary>Reads the options.</summary>
    /// <param name="find">Returns the value of a property by its name; <c>null</c> or empty if it is not set.</param>
    public static BuildOptions Read(Func<string, string?> find)
    {
        // The compiler cuts a value at '#' or ';'. A root without its end is ignored, and paths are then relative to their last _posts.
        var root = Find("NewsContentRootFullPath")?.Replace('\\', '/');
        return new BuildOptions(Find("RootNamespace"), root?.EndsWith("/", StringComparison.Ordinal) == true ? root : null, Find("NewsContentDateWithoutOffset"), Find("NewsContentWarnOnSingleUse"), Find("NewsContentIdPrefix"))
        {
            Today = Find("NewsContentToday"),
            Drafts = Find("NewsContentDrafts"),
            Data = Find("NewsContentData"),
            OtherPages = Find("NewsContentOtherPages"),
            Pages = Find("NewsContentPages"),
            Folders = Find("_NewsContentFolders"),
            Assets = Find("NewsContentAssets"),
            ImageSizes = Find("NewsContentImageSizes"),
            ImageWidth = Find("NewsContentImageWidth"),
            LazyImages = Find("NewsContentLazyImages"),
            Strict = Find("NewsContentStrict"),
            Warnings = Find("NewsContentWarnings"),
            Scheduled = Find("NewsContentScheduled"),
            Highlight = Find("NewsContentHighlight"),
            GitDates = Find("NewsContentGitDates"),
            WarnOnMissingTranslation = Find("NewsContentWarnOnMissingTranslation"),
            ExpectsPosts = !string.Equals(Find("_NewsContentExpectsPosts"), "false", StringComparison.OrdinalIgnoreCase),
            WritesDocumentation = string.Equals(Find("_NewsContentWritesDocumentation"), "true", StringComparison.OrdinalIgnoreCase),
            IsWatched = string.Equals(Find("_NewsContentIsWatched"), "true", StringComparison.OrdinalIgnoreCase),
            Policy = PolicyProperties.Read(Find),
        };

        string? Find(string property) => find(property) is { Length: > 0 } value ? value : null;
    }

    /// <summary>Whether tags and categories of a single article are reported.</summary>
    public bool WarnsOnSingleUse => string.Equals(WarnOnSingleUse, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether missing translations are reported.</summary>
    public bool WarnsOnMissingTranslation => string.Equals(WarnOnMissingTranslation, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the findings at which Jekyll builds the site, but which are errors.</summary>
    public Strictness FindStrictness(SiteConfig config) =>
        string.Equals(Strict, "true", StringComparison.OrdinalIgnoreCase) ? Strictness.All
        : config.StrictFrontMatter ? Strictness.FrontMatter
        : Strictness.None;

    /// <summary>Whether future posts are articles that appear at their dates.</summary>
    public bool IsScheduled => string.Equals(Scheduled, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the build lists the pages of the site.</summary>
    public bool ListsPages => string.Equals(Pages, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a build shows every warning.</summary>
    public bool ShowsAllWarnings => string.Equals(Warnings, "all", StringComparison.OrdinalIgnoreCase);

    /// <summary>The day after which posts are skipped; <c>null</c> if none are.</summary>
    public DateTime? FindToday(SiteConfig config) => config.Future || IsScheduled ? null : FuturePosts.ParseDay(Today);

    public SiteSettings ToSettings(SiteConfig config) => config.Settings with
    {
        Root = ContentRoot,
        ShowDrafts = config.Settings.ShowDrafts || bool.TryParse(Drafts, out var drafts) && drafts,
        WritesImageSizes = !string.Equals(ImageSizes, "false", StringComparison.OrdinalIgnoreCase),
        ImageWidth = ImageWidth,
        LoadsImagesLazily = string.Equals(LazyImages, "true", StringComparison.OrdinalIgnoreCase),
        IdPrefix = IdPrefix is not null && Ids.IsPrefix(IdPrefix) ? IdPrefix : Ids.DefaultPrefix,
        DateWithoutOffset = string.Equals(DateWithoutOffset, "site", StringComparison.OrdinalIgnoreCase)
            ? Dates.DateWithoutOffset.Site
            : Dates.DateWithoutOffset.Utc,
        Policy = HtmlPolicy.Create(PolicyOptionsReader.Read(Policy).Options),
        Highlights = string.Equals(Highlight, "true", StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>Returns the problems of the settings, which have no file.</summary>
    /// <param name="oldLanguage">The version of the project's C# if it is too old for generated code; otherwise <c>null</c>.</param>
    /// <param name="hasPosts">Whether there are posts.</param>
    /// <param name="hasPages">Whether a class has a collection of pages.</param>
    public EquatableArray<Problem> FindProblems(string? oldLanguage, bool hasPosts, bool hasPages = false)
    {
        var problems = new List<Problem>();
        if (oldLanguage is not null)
        {
            Add(SettingsProblems.LanguageTooOld, oldLanguage);
        }

        Check(DateWithoutOffset, "NewsContentDateWithoutOffset", Enum.GetNames(typeof(DateWithoutOffset)).Contains(DateWithoutOffset, StringComparer.OrdinalIgnoreCase), "'utc' or 'site'");
        CheckSwitch(WarnOnSingleUse, "NewsContentWarnOnSingleUse");
        CheckSwitch(Strict, "NewsContentStrict");
        Check(Warnings, "NewsContentWarnings", WarningModes.Contains(Warnings, StringComparer.OrdinalIgnoreCase), "'summary' or 'all'");
        Check(IdPrefix, "NewsContentIdPrefix", IdPrefix is not null && Ids.IsPrefix(IdPrefix), "a letter, then letters, digits, '-' or '_', and '-' at the end, such as 'user-content-'");
        Check(Today, "NewsContentToday", FuturePosts.ParseDay(Today) is not null, "a day such as 2022-06-07");
        CheckSwitch(Drafts, "NewsContentDrafts");
        CheckSwitch(Pages, "NewsContentPages");
        CheckSwitch(Scheduled, "NewsContentScheduled");
        CheckSwitch(Highlight, "NewsContentHighlight");
        CheckSwitch(Assets, "NewsContentAssets");
        CheckSwitch(ImageSizes, "NewsContentImageSizes");
        CheckSwitch(LazyImages, "NewsContentLazyImages");
        CheckSwitch(GitDates, "NewsContentGitDates");
        CheckSwitch(WarnOnMissingTranslation, "NewsContentWarnOnMissingTranslation");
        Check(Data, "NewsContentData", DataModes.Contains(Data, StringComparer.OrdinalIgnoreCase), "'Auto', 'Code' or 'Resource'");
        Check(Links.OtherPages.FindFault(OtherPages), "NewsContentOtherPages", isValid: false, "paths from the root of the site, such as /2020/");
        problems.AddRange(PolicyOptionsReader.Read(Policy).Problems);
        if (!hasPosts && ExpectsPosts)
        {
            Add(SettingsProblems.NoPosts, (ContentRoot ?? "") + "_posts");
        }

        if (ListsPages && !hasPages)
        {
            Add(SettingsProblems.PagesWithoutCollection);
        }

        return problems.ToEquatableArray();

        void CheckSwitch(string? value, string property) => Check(value, property, bool.TryParse(value, out _), "'true' or 'false'");

        void Check(string? value, string property, bool isValid, string expected)
        {
            if (value is not null && !isValid)
            {
                Add(SettingsProblems.InvalidProperty, value, property, expected);
            }
        }

        void Add(ProblemKind kind, params string[] arguments) => problems.Add(new Problem(kind, null, arguments.ToEquatableArray()));
    }
}
