using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Markdown;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Site;

/// <summary>The settings in <c>_config.yml</c>. Other keys are only in <see cref="Variables"/>.</summary>
/// <param name="TimeZone">The time zone of the site, which exists; <c>null</c> if none is set.</param>
/// <param name="Problems">The problems of the file.</param>
internal sealed record SiteConfig(string? TimeZone, EquatableArray<Problem> Problems)
{
    public static readonly SiteConfig None = new(null, default);

    /// <summary>All keys of the file, for <c>site</c> in Liquid.</summary>
    public LiquidVariables Variables { get; init; } = LiquidVariables.None;

    /// <summary>The address of the site.</summary>
    public SiteAddress Site => new(Variable("baseurl").TrimEnd('/'), Variable("url").TrimEnd('/'));

    /// <summary>The URL template of posts; <c>null</c> for Jekyll's style <c>date</c>.</summary>
    public string? Permalink { get; init; }

    public FrontMatterDefaults Defaults { get; init; } = FrontMatterDefaults.None;

    /// <summary>The collections except the posts.</summary>
    public EquatableArray<CollectionRules> Collections { get; init; }

    public EntryFilter Filter { get; init; } = EntryFilter.Default;

    /// <summary>The options of kramdown.</summary>
    public MarkdownOptions Markdown { get; init; } = MarkdownOptions.Default;

    /// <summary>The excerpt separator; empty for no excerpts, <c>null</c> for the first blank line.</summary>
    public string? ExcerptSeparator { get; init; }

    /// <summary>The language of articles without a language.</summary>
    public string? Language { get; init; }

    /// <summary>The authors of articles without an author.</summary>
    public EquatableArray<string> Authors { get; init; }

    /// <summary>Whether future posts are articles.</summary>
    public bool Future { get; init; }

    /// <summary>Whether posts with <c>published: false</c> are articles.</summary>
    public bool Unpublished { get; init; }

    /// <summary>Whether drafts are articles.</summary>
    public bool ShowDrafts { get; init; }

    /// <summary>Whether links of posts to source files are resolved: by the plugin <c>jekyll-relative-links</c>, which changes posts only if it is told to.</summary>
    public bool ResolvesSourceLinks { get; init; }

    /// <summary>Reads the file. Never throws: an internal error is a problem of the file.</summary>
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
