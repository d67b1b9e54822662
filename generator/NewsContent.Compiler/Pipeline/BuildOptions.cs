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

    /// <summary>The paths that the app serves besides the articles of the project, as a list.</summary>
    public string? OtherPages { get; init; }

    /// <summary>Whether the build writes a documentation file.</summary>
    public bool WritesDocumentation { get; init; }

    private static readonly string[] DataPlaces = ["Auto", "Code", "Resource"];

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
            ExpectsPosts = !string.Equals(Find("_NewsContentExpectsPosts"), "false", StringComparison.OrdinalIgnoreCase),
            WritesDocumentation = string.Equals(Find("_NewsContentWritesDocumentation"), "true", StringComparison.OrdinalIgnoreCase),
            Policy = PolicyProperties.Read(Find),
        };

        string? Find(string property) => find(property) is { Length: > 0 } value ? value : null;
    }

    /// <summary>Whether tags and categories of a single article are reported.</summary>
    public bool WarnsOnSingleUse => string.Equals(WarnOnSingleUse, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The day after which posts are skipped; <c>null</c> if none are.</summary>
    public DateTime? FindToday(SiteConfig config) => config.Future ? null : FuturePosts.ParseDay(Today);

    public SiteSettings ToSettings(SiteConfig config) => config.Settings with
    {
        Root = ContentRoot,
        ShowDrafts = config.Settings.ShowDrafts || bool.TryParse(Drafts, out var drafts) && drafts,
        IdPrefix = IdPrefix is not null && Ids.IsPrefix(IdPrefix) ? IdPrefix : Ids.DefaultPrefix,
        DateWithoutOffset = string.Equals(DateWithoutOffset, "site", StringComparison.OrdinalIgnoreCase)
            ? Dates.DateWithoutOffset.Site
            : Dates.DateWithoutOffset.Utc,
        Policy = HtmlPolicy.Create(PolicyOptionsReader.Read(Policy).Options),
    };

    /// <summary>Returns the problems of the settings, which have no file.</summary>
    /// <param name="oldLanguage">The version of the project's C# if it is too old for generated code; otherwise <c>null</c>.</param>
    /// <param name="hasPosts">Whether there are posts.</param>
    public EquatableArray<Problem> FindProblems(string? oldLanguage, bool hasPosts)
    {
        var problems = new List<Problem>();
        if (oldLanguage is not null)
        {
            Add(SettingsProblems.LanguageTooOld, oldLanguage);
        }

        if (DateWithoutOffset is not null && !Enum.GetNames(typeof(DateWithoutOffset)).Contains(DateWithoutOffset, StringComparer.OrdinalIgnoreCase))
        {
            Add(SettingsProblems.InvalidProperty, DateWithoutOffset, "NewsContentDateWithoutOffset", "'utc' or 'site'");
        }

        if (WarnOnSingleUse is not null && !bool.TryParse(WarnOnSingleUse, out _))
        {
            Add(SettingsProblems.InvalidProperty, WarnOnSingleUse, "NewsContentWarnOnSingleUse", "'true' or 'false'");
        }

        if (IdPrefix is not null && !Ids.IsPrefix(IdPrefix))
        {
            Add(SettingsProblems.InvalidProperty, IdPrefix, "NewsContentIdPrefix", "a letter, then letters, digits, '-' or '_', and '-' at the end, such as 'user-content-'");
        }

        if (Today is not null && FuturePosts.ParseDay(Today) is null)
        {
            Add(SettingsProblems.InvalidProperty, Today, "NewsContentToday", "a day such as 2022-06-07");
        }

        if (Drafts is not null && !bool.TryParse(Drafts, out _))
        {
            Add(SettingsProblems.InvalidProperty, Drafts, "NewsContentDrafts", "'true' or 'false'");
        }

        if (Data is not null && !DataPlaces.Contains(Data, StringComparer.OrdinalIgnoreCase))
        {
            Add(SettingsProblems.InvalidProperty, Data, "NewsContentData", "'Auto', 'Code' or 'Resource'");
        }

        if (Links.OtherPages.FindFault(OtherPages) is { } fault)
        {
            Add(SettingsProblems.InvalidProperty, fault, "NewsContentOtherPages", "paths from the root of the site, such as /2020/");
        }

        problems.AddRange(PolicyOptionsReader.Read(Policy).Problems);
        if (!hasPosts && ExpectsPosts)
        {
            Add(SettingsProblems.NoPosts, (ContentRoot ?? "") + "_posts");
        }

        return problems.ToEquatableArray();

        void Add(ProblemKind kind, params string[] arguments) => problems.Add(new Problem(kind, null, arguments.ToEquatableArray()));
    }
}
