using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Html;

/// <summary>What the links and ids of a body depend on.</summary>
internal sealed record LinkContext
{
    public static readonly LinkContext None = new();

    /// <summary>The article's own URL.</summary>
    public string OwnUrl { get; init; } = "/";

    public LiquidSite Site { get; init; } = LiquidSite.None;

    /// <summary>What is known of the pages that it names; <c>null</c> while they are only being collected.</summary>
    public PostLinks? Links { get; init; }

    /// <summary>What every id in the HTML begins with.</summary>
    public string IdPrefix { get; init; } = Ids.DefaultPrefix;
}
