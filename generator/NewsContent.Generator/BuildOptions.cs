using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator;

/// <summary>The properties of the build that the package's props make visible.</summary>
internal sealed record BuildOptions(string? RootNamespace, string? ContentRoot, string? DateWithoutOffset, string? WarnOnSingleUse, string? IdPrefix)
{
    private const string Prefix = "build_property.";

    public static BuildOptions Read(AnalyzerConfigOptions options)
    {
        // The compiler cuts a value at '#' or ';'. A root that lost its end is no root: paths are then taken from their last _posts.
        var root = Find("NewsContentRootFullPath")?.Replace('\\', '/');
        return new BuildOptions(Find("RootNamespace"), root?.EndsWith("/", StringComparison.Ordinal) == true ? root : null, Find("NewsContentDateWithoutOffset"), Find("NewsContentWarnOnSingleUse"), Find("NewsContentIdPrefix"));

        string? Find(string property) => options.TryGetValue(Prefix + property, out var value) && value.Length > 0 ? value : null;
    }

    /// <summary>Whether a tag or category that one article has is shown.</summary>
    public bool WarnsOnSingleUse => string.Equals(WarnOnSingleUse, "true", StringComparison.OrdinalIgnoreCase);

    public SiteSettings ToSettings(SiteConfig config) => new()
    {
        Root = ContentRoot,
        TimeZone = config.TimeZone,
        Site = config.Site,
        IdPrefix = IdPrefix is not null && Ids.IsPrefix(IdPrefix) ? IdPrefix : Ids.DefaultPrefix,
        DateWithoutOffset = string.Equals(DateWithoutOffset, "site", StringComparison.OrdinalIgnoreCase)
            ? Compiler.Posts.DateWithoutOffset.Site
            : Compiler.Posts.DateWithoutOffset.Utc,
    };

    /// <summary>What is wrong with the settings; they are in no file that is known here.</summary>
    public EquatableArray<Problem> FindProblems(LanguageVersion language, int posts)
    {
        var problems = new List<Problem>();
        if (language < LanguageVersion.CSharp11)
        {
            Add(SettingsProblems.LanguageTooOld, language.ToDisplayString());
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

        if (posts == 0)
        {
            Add(SettingsProblems.NoPosts, (ContentRoot ?? "") + "_posts");
        }

        return problems.ToEquatableArray();

        void Add(ProblemKind kind, params string[] arguments) => problems.Add(new Problem(kind, null, arguments.ToEquatableArray()));
    }
}
