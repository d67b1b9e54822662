using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Emission;

namespace NewsContent.Generator.Pipeline;

/// <summary>Emits the generated sources of each collection that contain its data, and the generated sources of the models.</summary>
internal static class EmissionStage
{
    public static void Register(IncrementalGeneratorInitializationContext context, SiteStage site, CatalogStage articles, ModelStage models)
    {
        var segments = site.Compiled.Combine(articles.Bodies).Combine(models.Models)
            .SelectMany(static (pair, _) => BodySegments
                .Split([.. pair.Left.Right.Where(body => pair.Right.Find(body.RelativePath, pair.Left.Left.Names.Folder) is not null)])
                .Select(segment => (pair.Left.Left.Names, Segment: segment)))
            .WithTrackingName(TrackingNames.Segments);

        var surfaces = articles.Catalogs
            .Select(static (pair, _) => (pair.Collection.Names, Segments: BodySegments.CountFor(pair.Catalog.Paths.Count)))
            .WithTrackingName(TrackingNames.Surface);

        context.RegisterSourceOutput(surfaces.Combine(site.Language), static (context, pair) =>
            SourceOutputs.Compile(context, pair.Right, pair.Left.Names, "Collection", () => CollectionEmitter.Surface(pair.Left.Names, pair.Left.Segments)));
        context.RegisterSourceOutput(articles.Catalogs.Combine(site.Language), static (context, pair) =>
            SourceOutputs.Compile(context, pair.Right, pair.Left.Collection.Names, "Tables", () => CollectionEmitter.Tables(pair.Left.Collection.Names, pair.Left.Catalog)));
        context.RegisterSourceOutput(segments.Combine(site.Language), static (context, pair) =>
            SourceOutputs.Compile(context, pair.Right, pair.Left.Names, FormattableString.Invariant($"Bodies{pair.Left.Segment.Number}"), () => CollectionEmitter.Bodies(pair.Left.Names, pair.Left.Segment)));
        context.RegisterSourceOutput(site.Collections.SelectMany(static (set, _) => set.Models).Combine(site.Language), static (context, pair) =>
            SourceOutputs.Compile(context, pair.Right, pair.Left.Names, "Model", () => ModelEmitter.Emit(pair.Left.Model)));
    }
}
