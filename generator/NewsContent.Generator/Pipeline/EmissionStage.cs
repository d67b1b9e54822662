using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Configuration;
using NewsContent.Compiler.Emission;
using NewsContent.Compiler.Posts;

namespace NewsContent.Generator.Pipeline;

/// <summary>The source texts of each collection, where the compiler's C# can hold them.</summary>
internal static class EmissionStage
{
    public static void Register(IncrementalGeneratorInitializationContext context, SiteStage site, PostStage posts, ModelStage models)
    {
        var collections = site.Collections.SelectMany(static (set, _) => set.Collections);

        // What the articles know of themselves without their bodies, and the bodies.
        var metadata = posts.Posts
            .Select(static (post, _) => post.Entry?.Metadata)
            .WithTrackingName(TrackingNames.Metadata)
            .Collect();

        var catalogs = collections.Combine(metadata).Combine(models.Models)
            .Select(static (pair, _) => (
                pair.Left.Left.Names,
                Catalog: ArticleCatalog.Create(pair.Left.Left, pair.Left.Right.OfType<PostMetadata>(), pair.Right)))
            .WithTrackingName(TrackingNames.Catalog);

        var bodies = posts.Posts
            .Select(static (post, _) => post.Body)
            .Combine(models.Models)
            .Select(static (pair, _) => pair.Left is { } body && pair.Right.Find(body.RelativePath) is { } values ? body.WithModel(values.Values) : null)
            .WithTrackingName(TrackingNames.Bodies)
            .Collect();

        var segments = collections.Combine(bodies).Combine(models.Models)
            .SelectMany(static (pair, _) => BodySegments
                .Split([.. pair.Left.Right.OfType<CompiledBody>().Where(body => pair.Right.Find(body.RelativePath, pair.Left.Left.Names.Folder) is not null)])
                .Select(segment => (pair.Left.Left.Names, Segment: segment)))
            .WithTrackingName(TrackingNames.Segments);

        var excerpts = posts.Posts
            .Select(static (post, _) => post.Excerpt)
            .WithTrackingName(TrackingNames.Excerpts)
            .Collect();

        var slugs = catalogs.Combine(excerpts)
            .Select(static (pair, _) => (pair.Left.Names, Notes: ArticleNote.Create(pair.Left.Catalog, pair.Right.OfType<ArticleExcerpt>())))
            .WithTrackingName(TrackingNames.Slugs);

        var names = catalogs
            .Select(static (pair, _) => (pair.Names, Articles: ArticleNames.Create(pair.Catalog)))
            .WithTrackingName(TrackingNames.Names);

        var keys = models.Bound
            .Select(static (post, _) => post.Undeclared)
            .WithTrackingName(TrackingNames.UndeclaredKeys)
            .Collect()
            .Combine(site.Collections)
            .SelectMany(static (pair, _) => pair.Right.FindUndeclaredKeys(pair.Left))
            .WithTrackingName(TrackingNames.Keys);

        var surfaces = catalogs
            .Select(static (pair, _) => (pair.Names, Segments: BodySegments.CountFor(pair.Catalog.Paths.Count)))
            .WithTrackingName(TrackingNames.Surface);

        context.RegisterSourceOutput(surfaces.Combine(site.Language), static (context, pair) =>
            AddSource(context, pair.Right, pair.Left.Names, "Collection", () => CollectionEmitter.Surface(pair.Left.Names, pair.Left.Segments)));
        context.RegisterSourceOutput(collections.Combine(site.Description).Where(static pair => pair.Right != SiteDescription.None).Combine(site.Language), static (context, pair) =>
            AddSource(context, pair.Right, pair.Left.Left.Names, "Site", () => CollectionEmitter.Site(pair.Left.Left.Names, pair.Left.Right)));
        context.RegisterSourceOutput(catalogs.Combine(site.Language), static (context, pair) =>
            AddSource(context, pair.Right, pair.Left.Names, "Tables", () => CollectionEmitter.Tables(pair.Left.Names, pair.Left.Catalog)));
        context.RegisterSourceOutput(slugs.Combine(site.Language), static (context, pair) =>
            AddSource(context, pair.Right, pair.Left.Names, "Slugs", () => SlugsEmitter.Emit(pair.Left.Names, pair.Left.Notes)));
        context.RegisterSourceOutput(names.Combine(site.Language), static (context, pair) =>
            AddSource(context, pair.Right, pair.Left.Names, "Names", () => NamesEmitter.Emit(pair.Left.Names, pair.Left.Articles)));
        context.RegisterSourceOutput(keys.Combine(site.Language), static (context, pair) =>
            AddSource(context, pair.Right, pair.Left.Collection.Names, "Keys", () => KeysEmitter.Emit(pair.Left.Collection.Model, pair.Left.Keys)));
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
