using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Options;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator;

/// <summary>The properties of the build that the package's props make visible.</summary>
internal sealed record BuildOptions(string? RootNamespace, string? ContentRoot, string? DateWithoutOffset)
{
    private const string Prefix = "build_property.";

    /// <summary>What is allowed in articles besides, and what is not.</summary>
    public PolicyProperties Policy { get; init; } = PolicyProperties.None;

    public static BuildOptions Read(AnalyzerConfigOptions options)
    {
        // The compiler cuts a value at '#' or ';'. A root that lost its end is no root: paths are then taken from their last _posts.
        var root = Find("NewsContentRootFullPath")?.Replace('\\', '/');
        return new BuildOptions(Find("RootNamespace"), root?.EndsWith("/", StringComparison.Ordinal) == true ? root : null, Find("NewsContentDateWithoutOffset"))
        {
            Policy = PolicyProperties.Read(Find),
        };

        string? Find(string property) => options.TryGetValue(Prefix + property, out var value) && value.Length > 0 ? value : null;
    }

    public SiteSettings ToSettings(SiteConfig config) => new()
    {
        Root = ContentRoot,
        TimeZone = config.TimeZone,
        DateWithoutOffset = string.Equals(DateWithoutOffset, "site", StringComparison.OrdinalIgnoreCase)
            ? Compiler.Posts.DateWithoutOffset.Site
            : Compiler.Posts.DateWithoutOffset.Utc,
        Policy = HtmlPolicy.Create(PolicyOptionsReader.Read(Policy).Options),
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

        problems.AddRange(PolicyOptionsReader.Read(Policy).Problems);
        if (posts == 0)
        {
            Add(SettingsProblems.NoPosts, (ContentRoot ?? "") + "_posts");
        }

        return problems.ToEquatableArray();

        void Add(ProblemKind kind, params string[] arguments) => problems.Add(new Problem(kind, null, arguments.ToEquatableArray()));
    }
}
