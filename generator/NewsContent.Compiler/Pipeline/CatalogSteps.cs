using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Pipeline;

/// <summary>The steps that make the articles of each collection: metadata, bodies, segments and the names by which they are found.</summary>
internal static class CatalogSteps
{
    public static EquatableArray<PostMetadata> Metadata(IEnumerable<ParsedPost> posts) =>
        posts.Select(post => post.Entry?.Metadata).OfType<PostMetadata>().ToEquatableArray();

    /// <summary>Returns the body of a post; <c>null</c> if it is not an article.</summary>
    public static CompiledBody? BodyOf(ParsedPost post, BoundSet models) =>
        post.Body is { } body && models.Find(body.RelativePath) is { } values ? body.Complete(values.Values) : null;

    /// <summary>Returns the bodies of the articles of all collections with the values of their models.</summary>
    public static IReadOnlyList<(BodyContent Body, BoundValues Values)> BodiesWithValues(IEnumerable<ParsedPost> posts, BoundSet models)
    {
        var bodies = new List<(BodyContent, BoundValues)>();
        foreach (var post in posts)
        {
            if (post.Body is { } body && models.Find(body.RelativePath) is { } values)
            {
                bodies.Add((body, values));
            }
        }

        return bodies;
    }

    /// <summary>Splits the bodies of one collection into segments.</summary>
    public static IEnumerable<BodySegment> Segments(CollectionSchema collection, EquatableArray<CompiledBody> bodies, BoundSet models) =>
        BodySegments.Split([.. bodies.Where(body => models.Find(body.RelativePath, collection.Names.Folder) is not null)]);

    public static EquatableArray<ArticleExcerpt> Excerpts(IEnumerable<ParsedPost> posts) =>
        posts.Select(post => post.Excerpt).OfType<ArticleExcerpt>().ToEquatableArray();

    public static EquatableArray<PostSlug> Slugs(IEnumerable<ParsedPost> posts) =>
        posts.Select(PostSlug.Of).OfType<PostSlug>().ToEquatableArray();

    /// <summary>Returns the documentation of the slugs of one collection.</summary>
    public static EquatableArray<SlugDocumentation> DocumentSlugs(CollectionSchema collection, ArticleCatalog catalog, EquatableArray<ArticleExcerpt> excerpts, EquatableArray<PostSlug> slugs) =>
        SlugDocumentation.Create(catalog, excerpts, slugs.Where(post => post.Folder == collection.Names.Folder).Select(post => post.Slug));

    /// <summary>Returns the lookup keys of each post.</summary>
    public static EquatableArray<PostNames> Names(IEnumerable<ParsedPost> posts) =>
        posts.Select(PostNames.Of).OfType<PostNames>().ToEquatableArray();

    /// <summary>Returns the lookup keys of one collection.</summary>
    public static ArticleNames NamesOf(CollectionSchema collection, EquatableArray<PostNames> posts) =>
        ArticleNames.Merge([.. posts.Where(post => post.Folder == collection.Names.Folder).Select(post => post.Names)]);
}
