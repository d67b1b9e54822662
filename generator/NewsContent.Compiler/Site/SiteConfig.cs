using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Markdown;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Site;

/// <summary>What <c>_config.yml</c> says. Keys that mean nothing here are for Jekyll and its plugins, and are among the <see cref="Variables"/>.</summary>
/// <param name="TimeZone">The site's time zone, known to exist; <c>null</c> where none is set.</param>
/// <param name="Problems">What is wrong with the file.</param>
internal sealed record SiteConfig(string? TimeZone, EquatableArray<Problem> Problems)
{
    public static readonly SiteConfig None = new(null, default);

    /// <summary>All that the file says, for <c>site</c> in Liquid.</summary>
    public LiquidVariables Variables { get; init; } = LiquidVariables.None;

    /// <summary>Where the site is.</summary>
    public SiteAddress Site => new(Variable("baseurl").TrimEnd('/'), Variable("url").TrimEnd('/'));

    /// <summary>The template of posts' URLs; <c>null</c>: Jekyll's style <c>date</c>.</summary>
    public string? Permalink { get; init; }

    public FrontMatterDefaults Defaults { get; init; } = FrontMatterDefaults.None;

    /// <summary>The collections besides the posts.</summary>
    public EquatableArray<CollectionRules> Collections { get; init; }

    public EntryFilter Filter { get; init; } = EntryFilter.Default;

    /// <summary>How kramdown reads the bodies.</summary>
    public MarkdownOptions Markdown { get; init; } = MarkdownOptions.Default;

    /// <summary>What ends an excerpt; empty: bodies give none; <c>null</c>: the first blank line.</summary>
    public string? ExcerptSeparator { get; init; }

    /// <summary>The language of articles that name none.</summary>
    public string? Language { get; init; }

    /// <summary>The authors of articles that name none.</summary>
    public EquatableArray<string> Authors { get; init; }

    /// <summary>Whether posts of the future are articles too.</summary>
    public bool Future { get; init; }

    /// <summary>Whether posts that say <c>published: false</c> are articles too.</summary>
    public bool Unpublished { get; init; }

    /// <summary>Whether drafts are articles too.</summary>
    public bool ShowDrafts { get; init; }

    /// <summary>Never throws: a failure of our own is a problem of the file.</summary>
    public static SiteConfig Parse(string path, DecodedText content)
    {
        if (content.Problem is { } unreadable)
        {
            return new SiteConfig(null, new([unreadable.In(path)]));
        }

        try
        {
            return new SiteConfigReader(new ProblemBag(new SourceFile(path, content.Text))).Read();
        }
        catch (Exception exception)
        {
            var problems = new ProblemBag(new SourceFile(path, ""));
            problems.Add(LimitProblems.InternalError, default, exception.GetType().Name);
            return new SiteConfig(null, problems.ToArray());
        }
    }

    private string Variable(string name) => Variables.TryFind(name, out var value) ? LiquidValue.Print(LiquidValue.Of(value)) : "";
}
