using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Emission;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Pipeline;

namespace NewsContent.Generator.Pipeline;

/// <summary>Emits the generated sources of each collection that contain its data, and the generated sources of the models.</summary>
internal static class EmissionStage
{
    public static void Register(IncrementalGeneratorInitializationContext context, SiteStage site, CatalogStage articles, ModelStage models)
    {
        var segments = site.Compiled.Combine(articles.Bodies).Combine(models.Models)
            .SelectMany(static (pair, _) => CatalogSteps.Segments(pair.Left.Left, pair.Left.Right, pair.Right).Select(segment => (pair.Left.Left.Names, Segment: segment)))
            .WithTrackingName(TrackingNames.Segments);

        var surfaces = articles.Catalogs
            .Select(static (pair, _) => (pair.Collection.Names, pair.Catalog.Lookups, Segments: BodySegments.CountFor(pair.Catalog.Paths.Count)))
            .WithTrackingName(TrackingNames.Surface);

        context.RegisterFiles(site, surfaces, static surface => CollectionFiles.Surface(surface.Names, surface.Lookups, surface.Segments));
        context.RegisterFiles(site, articles.Catalogs, static pair => CollectionFiles.Tables(pair.Collection.Names, pair.Catalog));
        context.RegisterFiles(site, segments, static pair => CollectionFiles.Bodies(pair.Names, pair.Segment));
        context.RegisterFiles(site, site.Collections.SelectMany(static (set, _) => set.Models), CollectionFiles.Model);
        context.RegisterFiles(
            site,
            site.ModelCandidates.Combine(site.Collections)
                .SelectMany(static (pair, _) => UnboundModels.Find(pair.Left, pair.Right).Select(model => (model.HintPrefix, model.Model)))
                .WithTrackingName(TrackingNames.UnboundModels),
            static model => DataFiles.Model(model.HintPrefix, model.Model));
    }
}
