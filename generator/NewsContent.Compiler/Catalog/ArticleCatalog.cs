using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Catalog;

/// <summary>All articles of a collection in order, and the paths of the bodies.</summary>
/// <param name="Articles">The articles, newest first.</param>
/// <param name="Paths">The paths of all posts with bodies, for <see cref="BodySegments"/>.</param>
internal sealed record ArticleCatalog(EquatableArray<PostMetadata> Articles, EquatableArray<string> Paths)
{
    /// <summary>The number of columns of the collection's model.</summary>
    public int ModelColumns { get; init; }

    /// <summary>The values of the model, in the order of the articles.</summary>
    public EquatableArray<BoundValues> Models { get; init; }

    /// <summary>Creates the articles of a collection with a model.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="posts">The metadata of the posts of all collections.</param>
    /// <param name="models">The values of the models of each post.</param>
    public static ArticleCatalog Create(CollectionSchema collection, IEnumerable<PostMetadata> posts, BoundSet models)
    {
        var columns = collection.Model.Properties.Count;
        var catalog = Create(posts.Where(post => models.Find(post.RelativePath, collection.Names.Folder) is not null));
        return catalog with
        {
            ModelColumns = columns,
            Models = columns == 0 ? default : catalog.Articles.Select(article => models.Find(article.RelativePath)!).ToEquatableArray(),
        };
    }

    public static ArticleCatalog Create(IEnumerable<PostMetadata> posts)
    {
        var byPath = DistinctByPath(posts, post => post.RelativePath);
        var urls = new HashSet<string>(StringComparer.Ordinal);
        return new ArticleCatalog(
            byPath.Where(post => urls.Add(post.Url)).OrderByDescending(post => post, Chronological).ToEquatableArray(),
            byPath.Select(post => post.RelativePath).ToEquatableArray());
    }

    /// <summary>Returns the problems between the posts: equal URLs (the first by path is kept), equal slugs (the newest is found), and redirects (the first by path is found).</summary>
    public static EquatableArray<Problem> FindProblems(IEnumerable<CatalogEntry> entries)
    {
        var all = entries.ToList();
        var problems = FindDuplicatePaths(all).ToList();
        var byPath = DistinctByPath(all, entry => entry.Metadata.RelativePath);
        var byUrl = new Dictionary<string, CatalogEntry>(StringComparer.Ordinal);
        var articles = new List<CatalogEntry>(byPath.Count);
        foreach (var entry in byPath)
        {
            if (byUrl.TryGetValue(entry.Metadata.Url, out var first))
            {
                problems.Add(Duplicate(CatalogProblems.DuplicateUrl, entry.Metadata.Url, entry.Locations.Url, first.Locations.Url));
            }
            else
            {
                byUrl.Add(entry.Metadata.Url, entry);
                articles.Add(entry);
            }
        }

        foreach (var group in articles.GroupBy(entry => entry.Metadata.Slug, StringComparer.Ordinal))
        {
            var newestFirst = group.OrderByDescending(entry => entry.Metadata, Chronological).ToList();
            foreach (var older in newestFirst.Skip(1))
            {
                problems.Add(Duplicate(CatalogProblems.DuplicateSlug, group.Key, older.Locations.Slug, newestFirst[0].Locations.Slug));
            }
        }

        problems.AddRange(RedirectCheck.FindProblems(articles));
        return problems.ToEquatableArray();
    }

    /// <summary>Finds URLs that articles of several collections have; all except the first by path have the problem.</summary>
    /// <param name="collections">The posts of each collection.</param>
    public static EquatableArray<Problem> FindSharedUrls(IEnumerable<IEnumerable<CatalogEntry>> collections)
    {
        var byUrl = new Dictionary<string, CatalogEntry>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        foreach (var entry in collections.SelectMany(ArticlesOf).OrderBy(entry => entry.Metadata.RelativePath, StringComparer.Ordinal))
        {
            if (byUrl.TryGetValue(entry.Metadata.Url, out var first))
            {
                problems.Add(Duplicate(CatalogProblems.SharedUrl, entry.Metadata.Url, entry.Locations.Url, first.Locations.Url));
            }
            else
            {
                byUrl.Add(entry.Metadata.Url, entry);
            }
        }

        return problems.ToEquatableArray();
    }

    /// <summary>Returns the posts that are articles, newest first: one for each path and URL.</summary>
    public static IReadOnlyList<CatalogEntry> ArticlesOf(IEnumerable<CatalogEntry> entries)
    {
        var urls = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. DistinctByPath(entries, entry => entry.Metadata.RelativePath)
                .Where(entry => urls.Add(entry.Metadata.Url))
                .OrderByDescending(entry => entry.Metadata, Chronological),
        ];
    }

    /// <summary>The order of Jekyll: by date, then by path (<c>Document#&lt;=&gt;</c> in <c>lib/jekyll/document.rb</c>).</summary>
    private static readonly Comparer<PostMetadata> Chronological = Comparer<PostMetadata>.Create((a, b) =>
        a.Date.UtcTicks.CompareTo(b.Date.UtcTicks) is not 0 and var byDate ? byDate : string.CompareOrdinal(a.RelativePath, b.RelativePath));

    // The order does not depend on the order of the files; a file that the build lists twice is one post.
    private static List<T> DistinctByPath<T>(IEnumerable<T> items, Func<T, string> pathOf)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. items.Where(item => seen.Add(pathOf(item))).OrderBy(pathOf, StringComparer.Ordinal)];
    }

    // A file that the build lists twice is one post; two files of different roots are not.
    private static IEnumerable<Problem> FindDuplicatePaths(IEnumerable<CatalogEntry> entries) =>
        entries.GroupBy(entry => entry.Metadata.RelativePath, StringComparer.Ordinal)
            .SelectMany(group => group.GroupBy(entry => entry.Locations.Url.Path, StringComparer.Ordinal)
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => file.First().Locations.Url)
                .ToList() is { Count: > 1 } files
                    ? files.Skip(1).Select(file => Duplicate(CatalogProblems.DuplicatePath, group.Key, file, files[0]) with { Arguments = new([group.Key, files[0].Path, Difference(file, files[0])]) })
                    : [])
            .OrderBy(problem => problem.Location!.Path, StringComparer.Ordinal);

    private static string Difference(FileSpan file, FileSpan other) =>
        Nfc.DifferOnlyInComposition(file.Path, other.Path) ? ", whose name has the same letters, composed differently" : "";

    private static Problem Duplicate(ProblemKind kind, string value, FileSpan place, FileSpan other) =>
        new(kind, place, new EquatableArray<string>([ProblemBag.Shorten(value), other.ToShortString()]), other);
}
