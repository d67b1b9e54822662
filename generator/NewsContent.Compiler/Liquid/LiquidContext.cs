using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Liquid;

/// <summary>The variables and references that Liquid in a body can look up.</summary>
internal sealed record LiquidContext
{
    public static readonly LiquidContext None = new();

    public SiteAddress Site { get; init; } = SiteAddress.None;

    /// <summary>The variables of the post; created only if a body uses one.</summary>
    public Lazy<LiquidPage> Page { get; init; } = new(() => new LiquidPage(LiquidVariables.None, null));

    /// <summary>The HTML of the excerpt; created only if a body uses it.</summary>
    public Lazy<string?> Excerpt { get; init; } = new(() => null);

    /// <summary>The path of the post from the content root.</summary>
    public string Path { get; init; } = "";

    /// <summary>The folder of the post, with a slash at its end.</summary>
    public string Folder => Path.Substring(0, Path.LastIndexOf('/') + 1);

    /// <summary>The folder of included files, with a slash at its end.</summary>
    public string IncludesFolder { get; init; } = "_includes/";

    /// <summary>Whether tags that are left as text are protected from Markdown.</summary>
    public bool IsMarkdown { get; init; }

    /// <summary>The clock of the site, in whose time zone some filters write dates.</summary>
    public SiteClock Clock { get; init; } = new(null, default);

    /// <summary>Returns the HTML of Markdown. The span is the location of its problems; <c>null</c> if Markdown is not available.</summary>
    public Func<string, TextSpan, string?>? RenderMarkdown { get; init; }

    /// <summary>Returns HTML with typographic quotes and dashes, or <c>null</c> for text that is not supported; <c>null</c> if they are not available.</summary>
    public Func<string, TextSpan, string?>? RenderSmartQuotes { get; init; }

    /// <summary>The values of the references in the body; <c>null</c> while references are collected.</summary>
    public PostLinks? Links { get; init; }
}
