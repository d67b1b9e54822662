using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Text;
using NewsContent.Generator.Driver;

namespace NewsContent.Generator.Pipeline;

/// <summary>The articles of each collection, with their metadata and their bodies as separate values.</summary>
internal sealed record CatalogStage
{
    public required Steps<(CollectionSchema Collection, ArticleCatalog Catalog)> Catalogs { get; init; }

    /// <summary>The bodies of the articles of all collections.</summary>
    public required Step<EquatableArray<CompiledBody>> Bodies { get; init; }

    public static CatalogStage Create(SiteStage site, PostStage posts, ModelStage models)
    {
        var metadata = posts.All
            .SelectEach(static post => post.Entry?.Metadata)
            .WithTrackingName(TrackingNames.Metadata);

        return new CatalogStage
        {
            Catalogs = site.Compiled
                .Combine(metadata).Combine(models.Models)
                .Combine(site.Settings.Select(static (settings, _) => settings.Language).Combine(site.Config.Select(static (config, _) => config.Orders)))
                .Select(static (pair, _) => (
                    pair.Left.Left.Left,
                    ArticleCatalog.Create(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right.Left, pair.Left.Left.Left.FindOrder(pair.Right.Right))))
                .WithTrackingName(TrackingNames.Catalog),
            Bodies = posts.All
                .Combine(models.Models)
                .SelectEach(CatalogSteps.BodyOf)
                .WithTrackingName(TrackingNames.Bodies),
        };
    }
}
