using NewsContent.Compiler.Articles;

namespace NewsContent.Compiler.Catalog;

/// <summary>
/// Decides which post has a URL: the last one that Jekyll writes, which is the newest, whatever the order of the files. A post without its path or URL is not an article.
/// </summary>
internal sealed class Ownership<T>
{
    private readonly List<T> _articles = [];
    private readonly List<(T Post, T Owner)> _sharedUrls = [];

    /// <param name="posts">The posts. A file that the build lists twice is one post.</param>
    /// <param name="metadataOf">Returns the metadata of a post.</param>
    public Ownership(IEnumerable<T> posts, Func<T, PostMetadata> metadataOf)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var distinct = posts.Where(post => paths.Add(metadataOf(post).RelativePath)).OrderBy(post => metadataOf(post).RelativePath, StringComparer.Ordinal).ToList();
        var owners = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var post in distinct)
        {
            var url = metadataOf(post).Url;
            if (!owners.TryGetValue(url, out var owner) || ArticleOrder.Chronological.Compare(metadataOf(post), metadataOf(owner)) > 0)
            {
                owners[url] = post;
            }
        }

        foreach (var post in distinct)
        {
            var owner = owners[metadataOf(post).Url];
            if (ReferenceEquals(metadataOf(owner), metadataOf(post)))
            {
                _articles.Add(post);
            }
            else
            {
                _sharedUrls.Add((post, owner));
            }
        }
    }

    /// <summary>The posts that have their path and URL, in the order of their paths.</summary>
    public IReadOnlyList<T> Articles => _articles;

    /// <summary>The posts whose URL belongs to another post, with that post, in the order of their paths.</summary>
    public IReadOnlyList<(T Post, T Owner)> SharedUrls => _sharedUrls;
}
