using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Catalog;

/// <summary>All articles of a collection in order, and the paths of the bodies.</summary>
/// <param name="Articles">The articles, newest first.</param>
/// <param name="Paths">The paths of all posts with bodies, for <see cref="BodySegments"/>.</param>
internal sealed record ArticleCatalog(EquatableArray<PostMetadata> Articles, EquatableArray<string> Paths)
{
    /// <summary>The number of columns of the collection's model.</summary>
    public int ModelColumns { get; init; }

    /// <summary>Whether the articles are in an order of their collection and not newest first.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>The lookups by properties of the model.</summary>
    public EquatableArray<ModelLookup> Lookups { get; init; }

    /// <summary>The language of the site, in which a slug of several articles is found; <c>null</c> if it has none.</summary>
    public string? Language { get; init; }

    /// <summary>The values of the model, in the order of the articles.</summary>
    public EquatableArray<BoundValues> Models { get; init; }

    /// <summary>Creates the articles of a collection with a model.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="posts">The metadata of the posts of all collections.</param>
    /// <param name="models">The values of the models of each post.</param>
    /// <param name="language">The language of the site; <c>null</c> if it has none.</param>
    /// <param name="order">The order of the collection; <c>null</c> for newest first.</param>
    public static ArticleCatalog Create(CollectionSchema collection, IEnumerable<PostMetadata> posts, BoundSet models, string? language, CollectionOrder? order = null)
    {
        var columns = collection.Model.Properties.Count;
        var owned = Create(posts.Where(post => models.IsIn(post.RelativePath, collection.Names.Folder)));

        // A post whose model is invalid keeps its URL: the post is fixed, and no other gets the URL in the meantime.
        var articles = owned.Articles.Where(article => models.Find(article.RelativePath) is not null).ToEquatableArray();
        articles = order is null ? articles : order.Sort(articles).ToEquatableArray();
        return new ArticleCatalog(articles, owned.Paths.Where(path => models.Find(path) is not null).ToEquatableArray())
        {
            Language = language,
            ModelColumns = columns,
            IsOrdered = order is not null,
            Lookups = ModelLookup.Of(collection.Model),
            Models = columns == 0 ? default : articles.Select(article => models.Find(article.RelativePath)!).ToEquatableArray(),
        };
    }

    public static ArticleCatalog Create(IEnumerable<PostMetadata> posts)
    {
        var all = posts.ToList();
        var owners = new Ownership<PostMetadata>(all, post => post);
        return new ArticleCatalog(
            owners.Articles.OrderByDescending(post => post, ArticleOrder.Chronological).ToEquatableArray(),
            all.Select(post => post.RelativePath).Distinct(StringComparer.Ordinal).OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>Returns the problems between the posts: equal URLs (the newest is kept), equal slugs in one folder and language (the newest is found), and redirects (the first by path is found).</summary>
    public static EquatableArray<Problem> FindProblems(IEnumerable<CatalogEntry> entries)
    {
        var all = entries.ToList();
        var owners = OwnersOf(all);
        return FindDuplicatePaths(all)
            .Concat(owners.SharedUrls.Select(shared => Duplicate(CatalogProblems.DuplicateUrl, shared.Post.Metadata.Url, shared.Post.Locations.Url, shared.Owner.Locations.Url)))
            .Concat(FindDuplicateSlugs(owners.Articles))
            .Concat(RedirectCheck.FindProblems(owners.Articles))
            .ToEquatableArray();
    }

    /// <summary>Finds URLs that articles of several collections have; all except the first by path have the problem.</summary>
    /// <param name="collections">The posts of each collection.</param>
    public static EquatableArray<Problem> FindSharedUrls(IReadOnlyCollection<IEnumerable<CatalogEntry>> collections) => collections.Count < 2
        ? default
        : collections.SelectMany(collection => OwnersOf(collection).Articles)
            .OrderBy(entry => entry.Metadata.RelativePath, StringComparer.Ordinal)
            .GroupBy(entry => entry.Metadata.Url, StringComparer.Ordinal)
            .SelectMany(url => url.Skip(1).Select(entry => Duplicate(CatalogProblems.SharedUrl, url.Key, entry.Locations.Url, url.First().Locations.Url)))
            .ToEquatableArray();

    /// <summary>Returns the posts that are articles, newest first: one for each path and URL.</summary>
    public static IReadOnlyList<CatalogEntry> ArticlesOf(IEnumerable<CatalogEntry> entries) =>
        [.. OwnersOf(entries).Articles.OrderByDescending(entry => entry.Metadata, ArticleOrder.Chronological)];

    private static Ownership<CatalogEntry> OwnersOf(IEnumerable<CatalogEntry> entries) =>
        new(entries, entry => entry.Metadata);

    private static IEnumerable<Problem> FindDuplicateSlugs(IEnumerable<CatalogEntry> articles) =>
        from slug in Repeated(articles, entry => (entry.Metadata.Slug, FolderOf(entry.Metadata.RelativePath), entry.Metadata.Language))
        let newestFirst = slug.OrderByDescending(entry => entry.Metadata, ArticleOrder.Chronological).ToList()
        from older in newestFirst.Skip(1)
        select Duplicate(CatalogProblems.DuplicateSlug, slug.Key.Slug, older.Locations.Slug, newestFirst[0].Locations.Slug);

    // Usually no two entries have the same key, and then there are no groups.
    private static IEnumerable<IGrouping<TKey, CatalogEntry>> Repeated<TKey>(IEnumerable<CatalogEntry> entries, Func<CatalogEntry, TKey> keyOf)
    {
        var keys = new HashSet<TKey>();
        return entries.All(entry => keys.Add(keyOf(entry))) ? [] : entries.GroupBy(keyOf);
    }

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    // A file that the build lists twice is one post; two files of different roots are not.
    private static IEnumerable<Problem> FindDuplicatePaths(IEnumerable<CatalogEntry> entries) =>
        Repeated(entries, entry => entry.Metadata.RelativePath)
            .SelectMany(group => group.GroupBy(entry => entry.Locations.Url.Path, StringComparer.Ordinal)
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => file.First().Locations.Url)
                .ToList() is { Count: > 1 } files
                    ? files.Skip(1).Select(file => Duplicate(CatalogProblems.DuplicatePath, group.Key, file, files[0]) with { Arguments = new([group.Key, files[0].Path, Difference(file, files[0])]) })
                    : [])
            .OrderBy(problem => problem.Location!.Path, StringComparer.Ordinal);

    private static string Difference(FileSpan file, FileSpan other) =>
        Nfc.DifferOnlyInComposition(file.Path, other.Path) ? ", whose name has the same letters, composed differently" : "";

    private static Problem Duplicate(ProblemKind kind, string value, FileSpan location, FileSpan other) =>
        new(kind, location, new EquatableArray<string>([ProblemBag.Shorten(value), other.ToShortString(location)]), other);
}
