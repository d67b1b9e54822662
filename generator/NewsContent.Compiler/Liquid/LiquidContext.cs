using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Liquid;

/// <summary>What Liquid in a body can look up.</summary>
internal sealed record LiquidContext
{
    public static readonly LiquidContext None = new();

    public SiteAddress Site { get; init; } = SiteAddress.None;

    /// <summary>The post's own variables; made only where a body asks for one.</summary>
    public Lazy<LiquidPage> Page { get; init; } = new(() => new LiquidPage(LiquidVariables.None, null));

    /// <summary>What the names in the body stand for; <c>null</c> while they are only being collected.</summary>
    public PostLinks? Links { get; init; }
}
