using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Options;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Pipeline;

/// <summary>The properties of the build that the package's props make visible.</summary>
internal sealed record BuildOptions(string? RootNamespace, string? ContentRoot, string? DateWithoutOffset, string? WarnOnSingleUse, string? IdPrefix)
{
    /// <summary>The day of the build, as <c>2022-06-07</c>; <c>null</c>: posts of the future are articles too.</summary>
    public string? Today { get; init; }

    /// <summary>Whether drafts are articles too: <c>true</c> or <c>false</c>.</summary>
    public string? Drafts { get; init; }

    /// <summary>Where the data of articles goes: <c>Auto</c>, <c>Code</c> or <c>Resource</c>. The build has decided by it; here it is only checked.</summary>
    public string? Data { get; init; }

    private static readonly string[] DataPlaces = ["Auto", "Code", "Resource"];

    /// <summary>Whether the project is meant to have posts: it refers to the package itself or has a folder for them.</summary>
    public bool ExpectsPosts { get; init; } = true;

    /// <summary>What is allowed in articles besides, and what is not.</summary>
    public PolicyProperties Policy { get; init; } = PolicyProperties.None;

    /// <summary>Reads the options.</summary>
    /// <param name="find">Returns the value of a property by its name; <c>null</c> or empty if it is not set.</param>
    public static BuildOptions Read(Func<string, string?> find)
    {
        // The compiler cuts a value at '#' or ';'. A root that lost its end is no root: paths are then taken from their last _posts.
        var root = Find("NewsContentRootFullPath")?.Replace('\\', '/');
        return new BuildOptions(Find("RootNamespace"), root?.EndsWith("/", StringComparison.Ordinal) == true ? root : null, Find("NewsContentDateWithoutOffset"), Find("NewsContentWarnOnSingleUse"), Find("NewsContentIdPrefix"))
        {
            Today = Find("NewsContentToday"),
            Drafts = Find("NewsContentDrafts"),
            Data = Find("NewsContentData"),
            ExpectsPosts = !string.Equals(Find("_NewsContentExpectsPosts"), "false", StringComparison.OrdinalIgnoreCase),
            Policy = PolicyProperties.Read(Find),
        };

        string? Find(string property) => find(property) is { Length: > 0 } value ? value : null;
    }

    /// <summary>Whether a tag or category that one article has is shown.</summary>
    public bool WarnsOnSingleUse => string.Equals(WarnOnSingleUse, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The day after which posts are left out; <c>null</c> where none are.</summary>
    public DateTime? FindToday(SiteConfig config) => config.Future ? null : FuturePosts.ParseDay(Today);

    public SiteSettings ToSettings(SiteConfig config) => SiteSettings.Of(config) with
    {
        Root = ContentRoot,
        ShowDrafts = config.ShowDrafts || bool.TryParse(Drafts, out var drafts) && drafts,
        IdPrefix = IdPrefix is not null && Ids.IsPrefix(IdPrefix) ? IdPrefix : Ids.DefaultPrefix,
        DateWithoutOffset = string.Equals(DateWithoutOffset, "site", StringComparison.OrdinalIgnoreCase)
            ? Dates.DateWithoutOffset.Site
            : Dates.DateWithoutOffset.Utc,
        Policy = HtmlPolicy.Create(PolicyOptionsReader.Read(Policy).Options),
    };

    /// <summary>What is wrong with the settings; they are in no file that is known here.</summary>
    /// <param name="oldLanguage">The version of the project's C# if it is too old for generated code; otherwise <c>null</c>.</param>
    /// <param name="hasPosts">Whether there is something to generate code of.</param>
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

        problems.AddRange(PolicyOptionsReader.Read(Policy).Problems);
        if (!hasPosts && ExpectsPosts)
        {
            Add(SettingsProblems.NoPosts, (ContentRoot ?? "") + "_posts");
        }

        return problems.ToEquatableArray();

        void Add(ProblemKind kind, params string[] arguments) => problems.Add(new Problem(kind, null, arguments.ToEquatableArray()));
    }
}
