using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Liquid;

/// <summary>The variables and references that Liquid in a body can look up.</summary>
internal sealed record LiquidContext
{
    public static readonly LiquidContext None = new();

    public SiteAddress Site { get; init; } = SiteAddress.None;

    /// <summary>The variables of the post; created only if a body uses one.</summary>
    public Lazy<LiquidPage> Page { get; init; } = new(() => new LiquidPage(LiquidVariables.None, null));

    /// <summary>The values of the references in the body; <c>null</c> while references are collected.</summary>
    public PostLinks? Links { get; init; }
}
