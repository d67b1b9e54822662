using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Emission;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Site;
using NewsContent.Generator.Driver;

namespace NewsContent.Generator.Pipeline;

/// <summary>The generated files of each collection that do not contain its data.</summary>
internal static class NamesStage
{
    public static void Register(IncrementalGeneratorInitializationContext context, SiteStage site, PostStage posts, ModelStage models, CatalogStage articles)
    {
        var excerpts = posts.All
            .SelectEach(static post => post.Excerpt)
            .WithTrackingName(TrackingNames.Excerpts);

        var postSlugs = posts.All.SelectEach(PostSlug.Of);

        var slugs = articles.Catalogs.Combine(excerpts).Combine(postSlugs)
            .Select(static (pair, _) => (
                pair.Left.Left.Collection.Names,
                Slugs: CatalogSteps.DocumentSlugs(pair.Left.Left.Collection, pair.Left.Left.Catalog, pair.Left.Right, pair.Right)))
            .WithTrackingName(TrackingNames.Slugs);

        // Including posts with errors, so that a lookup that fails only because of them is not a second error.
        var postNames = posts.All
            .SelectEach(PostNames.Of)
            .WithTrackingName(TrackingNames.PostNames);

        var names = site.Compiled.Combine(postNames)
            .Select(static (pair, _) => (pair.Left.Names, Articles: CatalogSteps.NamesOf(pair.Left, pair.Right)))
            .WithTrackingName(TrackingNames.Names);

        var keys = models.All
            .Select(static (posts, _) => ModelSteps.UndeclaredKeys(posts))
            .WithTrackingName(TrackingNames.UndeclaredKeys)
            .Combine(site.Collections)
            .SelectMany(static (pair, _) => pair.Right.FindUndeclaredKeys(pair.Left))
            .WithTrackingName(TrackingNames.Keys);

        var lookups = site.Compiled.Combine(models.Values)
            .Select(static (pair, _) => (pair.Left.Names, Lookups: LookupNames.Of(pair.Left, pair.Right)))
            .Where(static pair => pair.Lookups.Count > 0)
            .WithTrackingName(TrackingNames.Lookups);

        context.RegisterFiles(site, lookups, static pair => CollectionFiles.Lookups(pair.Names, pair.Lookups));
        context.RegisterFiles(
            site,
            site.Compiled.Combine(site.Description).Where(static pair => pair.Right != SiteDescription.None),
            static pair => CollectionFiles.Site(pair.Left.Names, pair.Right));
        context.RegisterFiles(site, slugs, static pair => CollectionFiles.Slugs(pair.Names, pair.Slugs, isDocumented: true));
        context.RegisterFiles(site, names, static pair => CollectionFiles.Names(pair.Names, pair.Articles));
        context.RegisterFiles(site, keys, static pair => CollectionFiles.Keys(pair.Collection, pair.Keys));
    }
}
