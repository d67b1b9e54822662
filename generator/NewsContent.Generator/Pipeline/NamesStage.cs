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
    /// <param name="documentsSlugs">Whether the constants of slugs have documentation.</param>
    public static void Register(IncrementalGeneratorInitializationContext context, SiteStage site, PostStage posts, ModelStage models, CatalogStage articles, SourceOutput output, bool documentsSlugs = true)
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

        var names = articles.Catalogs
            .Select(static (pair, _) => (pair.Collection.Names, Articles: ArticleNames.Create(pair.Catalog)))
            .WithTrackingName(TrackingNames.Names);

        var keys = models.All
            .Select(static (posts, _) => posts.Select(post => post.Undeclared).ToEquatableArray())
            .WithTrackingName(TrackingNames.UndeclaredKeys)
            .Combine(site.Collections)
            .SelectMany(static (pair, _) => pair.Right.FindUndeclaredKeys(pair.Left))
            .WithTrackingName(TrackingNames.Keys);

        context.RegisterSourceOutput(site.Compiled.Combine(site.Description).Where(static pair => pair.Right != SiteDescription.None).Combine(site.Language), (context, pair) =>
            output(context, pair.Right, pair.Left.Left.Names, "Site", () => CollectionEmitter.Site(pair.Left.Left.Names, pair.Left.Right)));
        context.RegisterSourceOutput(slugs.Combine(site.Language), (context, pair) =>
            output(context, pair.Right, pair.Left.Names, "Slugs", () => SlugsEmitter.Emit(pair.Left.Names, pair.Left.Notes, documentsSlugs)));
        context.RegisterSourceOutput(names.Combine(site.Language), (context, pair) =>
            output(context, pair.Right, pair.Left.Names, "Names", () => NamesEmitter.Emit(pair.Left.Names, pair.Left.Articles)));
        context.RegisterSourceOutput(keys.Combine(site.Language), (context, pair) =>
            output(context, pair.Right, pair.Left.Collection.Names, "Keys", () => KeysEmitter.Emit(pair.Left.Collection.Model, pair.Left.Keys)));
    }
}
