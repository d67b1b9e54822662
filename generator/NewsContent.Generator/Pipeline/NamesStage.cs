using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Emission;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Pipeline;

/// <summary>Emits the generated sources of each collection that contain no article data and do not depend on its location.</summary>
internal static class NamesStage
{
    /// <param name="context">The context that registers outputs.</param>
    /// <param name="site">The settings on which posts depend.</param>
    /// <param name="posts">The posts.</param>
    /// <param name="models">The posts with the values of their models.</param>
    /// <param name="articles">The articles of each collection.</param>
    /// <param name="output">The destination of the generated sources.</param>
    /// <param name="documentsSlugs">Whether the constants of slugs have documentation in such a build.</param>
    public static void Register(IncrementalGeneratorInitializationContext context, SiteStage site, PostStage posts, ModelStage models, CatalogStage articles, SourceOutput output, Func<BuildOptions, bool> documentsSlugs)
    {
        var excerpts = posts.All
            .Select(static (posts, _) => posts.Select(post => post.Excerpt).OfType<ArticleExcerpt>().ToEquatableArray())
            .WithTrackingName(TrackingNames.Excerpts);

        var postSlugs = posts.All
            .Select(static (posts, _) => posts.Select(PostSlug.Of).OfType<PostSlug>().ToEquatableArray());

        var slugs = articles.Catalogs.Combine(excerpts).Combine(postSlugs)
            .Select(static (pair, _) => (
                pair.Left.Left.Collection.Names,
                Notes: SlugDocumentation.Create(
                    pair.Left.Left.Catalog,
                    pair.Left.Right,
                    pair.Right.Where(post => post.Folder == pair.Left.Left.Collection.Names.Folder).Select(post => post.Slug))))
            .WithTrackingName(TrackingNames.Slugs);

        // Includes posts with errors, so that a failed lookup of such a post is not a second error.
        var postNames = posts.All
            .Select(static (posts, _) => posts.Select(PostNames.Of).OfType<PostNames>().ToEquatableArray())
            .WithTrackingName(TrackingNames.PostNames);

        var names = site.Compiled.Combine(postNames)
            .Select(static (pair, _) => (
                pair.Left.Names,
                Articles: ArticleNames.Merge([.. pair.Right.Where(post => post.Folder == pair.Left.Names.Folder).Select(post => post.Names)])))
            .WithTrackingName(TrackingNames.Names);

        var keys = models.All
            .Select(static (posts, _) => posts.Select(post => post.Undeclared).ToEquatableArray())
            .WithTrackingName(TrackingNames.UndeclaredKeys)
            .Combine(site.Collections)
            .SelectMany(static (pair, _) => pair.Right.FindUndeclaredKeys(pair.Left))
            .WithTrackingName(TrackingNames.Keys);

        context.RegisterSourceOutput(site.Compiled.Combine(site.Description).Where(static pair => pair.Right != SiteDescription.None).Combine(site.Language), (context, pair) =>
            output(context, pair.Right, pair.Left.Left.Names, "Site", () => CollectionEmitter.Site(pair.Left.Left.Names, pair.Left.Right)));
        context.RegisterSourceOutput(slugs.Combine(site.Build.Select((build, _) => documentsSlugs(build))).Combine(site.Language), (context, pair) =>
            output(context, pair.Right, pair.Left.Left.Names, "Slugs", () => SlugsEmitter.Emit(pair.Left.Left.Names, pair.Left.Left.Notes, pair.Left.Right)));
        context.RegisterSourceOutput(names.Combine(site.Language), (context, pair) =>
            output(context, pair.Right, pair.Left.Names, "Names", () => NamesEmitter.Emit(pair.Left.Names, pair.Left.Articles)));
        context.RegisterSourceOutput(keys.Combine(site.Language), (context, pair) =>
            output(context, pair.Right, pair.Left.Collection.Names, "Keys", () => KeysEmitter.Emit(pair.Left.Collection.Model, pair.Left.Keys)));
    }
}
