using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Posts;

namespace NewsContent.Generator.Pipeline;

/// <summary>The articles of each collection: what they know of themselves without their bodies, and the bodies.</summary>
internal sealed record CatalogStage
{
    public required IncrementalValuesProvider<(CollectionSchema Collection, ArticleCatalog Catalog)> Catalogs { get; init; }

    /// <summary>The bodies of the articles of all collections; <c>null</c> for what is no article.</summary>
    public required IncrementalValuesProvider<CompiledBody?> Bodies { get; init; }

    public static CatalogStage Create(SiteStage site, PostStage posts, ModelStage models)
    {
        var metadata = posts.Posts
            .Select(static (post, _) => post.Entry?.Metadata)
            .WithTrackingName(TrackingNames.Metadata)
            .Collect();

        return new CatalogStage
        {
            Catalogs = site.Compiled
                .Combine(metadata).Combine(models.Models)
                .Select(static (pair, _) => (
                    pair.Left.Left,
                    ArticleCatalog.Create(pair.Left.Left, pair.Left.Right.OfType<PostMetadata>(), pair.Right)))
                .WithTrackingName(TrackingNames.Catalog),
            Bodies = posts.Posts
                .Select(static (post, _) => post.Body)
                .Combine(models.Models)
                .Select(static (pair, _) => pair.Left is { } body && pair.Right.Find(body.RelativePath) is { } values ? body.WithModel(values.Values) : null)
                .WithTrackingName(TrackingNames.Bodies),
        };
    }
}
