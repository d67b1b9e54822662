using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies;

/// <summary>The body of a post and everything that it depends on.</summary>
internal sealed record BodySource
{
    /// <summary>The offset of the body in the file.</summary>
    public required int Start { get; init; }

    /// <summary>Whether the body is Markdown instead of HTML.</summary>
    public required bool IsMarkdown { get; init; }

    /// <summary>Whether the body is text that is shown as written.</summary>
    public bool IsText { get; init; }

    /// <summary>The settings of the site.</summary>
    public SiteSettings Settings { get; init; } = new();

    /// <summary>The excerpt in the front matter.</summary>
    public string? Excerpt { get; init; }

    public TextSpan ExcerptSpan { get; init; }

    /// <summary>The separator after the excerpt; <c>null</c> for the first blank line.</summary>
    public string? ExcerptSeparator { get; init; }

    /// <summary>Whether an empty body is allowed, because a document can consist of front matter.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>The rules of values that are read from the body before it is sanitized.</summary>
    public EquatableArray<SelectRule> Rules { get; init; }

    /// <summary>Whether Liquid in the body runs instead of being text.</summary>
    public bool RunsLiquid { get; init; } = true;

    /// <summary>The URL of the article.</summary>
    public string OwnUrl { get; init; } = "/";

    /// <summary>The path of the post from the content root.</summary>
    public string Path { get; init; } = "";

    /// <summary>The resolved references; <c>null</c> while references are collected.</summary>
    public PostLinks? Links { get; init; }

    /// <summary>The variables of the post; created only if the body uses one.</summary>
    public Lazy<LiquidPage> Page { get; init; } = LiquidContext.None.Page;

    /// <summary>Creates the context of links and ids.</summary>
    public LinkContext CreateLinkContext() => new()
    {
        OwnUrl = OwnUrl,
        Site = Settings.Site,
        IdPrefix = Settings.IdPrefix,
        WritesImageSizes = Settings.WritesImageSizes,
        ImageWidth = Settings.ImageWidth,
        LoadsImagesLazily = Settings.LoadsImagesLazily,
        Links = Links,
        SourceFolder = Settings.ResolvesSourceLinks ? Path.Substring(0, Path.LastIndexOf('/') + 1) : null,
    };

    /// <summary>Creates the context of Liquid.</summary>
    public LiquidContext CreateLiquidContext() => new()
    {
        Site = Settings.Site,
        Page = Page,
        Path = Path,
        IncludesFolder = Settings.IncludesFolder,
        IsMarkdown = IsMarkdown,
        Links = Links,
        Clock = Settings.CreateClock(),
    };
}
