using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Configuration;
using NewsContent.Compiler.Emission;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Pipeline;

/// <summary>The source texts of each collection, where the compiler's C# can hold them.</summary>
internal static class EmissionStage
{
    public static void Register(IncrementalGeneratorInitializationContext context, SiteStage site, CatalogStage articles, ModelStage models)
    {
        var segments = site.Compiled.Combine(articles.Bodies.Collect()).Combine(models.Models)
            .SelectMany(static (pair, _) => BodySegments
                .Split([.. pair.Left.Right.OfType<CompiledBody>().Where(body => pair.Right.Find(body.RelativePath, pair.Left.Left.Names.Folder) is not null)])
                .Select(segment => (pair.Left.Left.Names, Segment: segment)))
            .WithTrackingName(TrackingNames.Segments);

        var slugs = articles.Catalogs
            .Select(static (pair, _) => (pair.Collection.Names, Slugs: pair.Catalog.Articles.Select(article => article.Slug).ToEquatableArray()))
            .WithTrackingName(TrackingNames.Slugs);

        var surfaces = articles.Catalogs
            .Select(static (pair, _) => (pair.Collection.Names, Segments: BodySegments.CountFor(pair.Catalog.Paths.Count)))
            .WithTrackingName(TrackingNames.Surface);

        context.RegisterSourceOutput(surfaces.Combine(site.Language), static (context, pair) =>
            AddSource(context, pair.Right, pair.Left.Names, "Collection", () => CollectionEmitter.Surface(pair.Left.Names, pair.Left.Segments)));
        context.RegisterSourceOutput(site.Compiled.Combine(site.Description).Where(static pair => pair.Right != SiteDescription.None).Combine(site.Language), static (context, pair) =>
            AddSource(context, pair.Right, pair.Left.Left.Names, "Site", () => CollectionEmitter.Site(pair.Left.Left.Names, pair.Left.Right)));
        context.RegisterSourceOutput(articles.Catalogs.Combine(site.Language), static (context, pair) =>
            AddSource(context, pair.Right, pair.Left.Collection.Names, "Tables", () => CollectionEmitter.Tables(pair.Left.Collection.Names, pair.Left.Catalog)));
        context.RegisterSourceOutput(slugs.Combine(site.Language), static (context, pair) =>
            AddSource(context, pair.Right, pair.Left.Names, "Slugs", () => CollectionEmitter.Slugs(pair.Left.Names, pair.Left.Slugs)));
        context.RegisterSourceOutput(segments.Combine(site.Language), static (context, pair) =>
            AddSource(context, pair.Right, pair.Left.Names, FormattableString.Invariant($"Bodies{pair.Left.Segment.Number}"), () => CollectionEmitter.Bodies(pair.Left.Names, pair.Left.Segment)));
        context.RegisterSourceOutput(site.Collections.SelectMany(static (set, _) => set.Models).Combine(site.Language), static (context, pair) =>
            AddSource(context, pair.Right, pair.Left.Names, "Model", () => ModelEmitter.Emit(pair.Left.Model)));
    }

    // UTF-8 literals came with C# 11.
    private static void AddSource(SourceProductionContext context, LanguageVersion language, CollectionNames names, string part, Func<string> emit)
    {
        if (language >= LanguageVersion.CSharp11)
        {
            context.AddSource(names.HintName(part), SourceText.From(emit(), Encoding.UTF8));
        }
    }
}
