namespace NewsContent.Compiler.Catalog;

/// <summary>
/// Decides which post has a path and which has a URL: the first by path, whatever the order of the files. A post without its path or URL is not an article.
/// </summary>
internal sealed class Ownership<T>
{
    private readonly List<T> _articles = [];
    private readonly List<(T Post, T Owner)> _sharedUrls = [];

    /// <param name="posts">The posts. A file that the build lists twice is one post.</param>
    /// <param name="pathOf">Returns the path of a post from the content root.</param>
    /// <param name="urlOf">Returns the URL of a post.</param>
    public Ownership(IEnumerable<T> posts, Func<T, string> pathOf, Func<T, string> urlOf)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var owners = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var post in posts.Where(post => paths.Add(pathOf(post))).OrderBy(pathOf, StringComparer.Ordinal))
        {
            if (owners.TryGetValue(urlOf(post), out var owner))
            {
                _sharedUrls.Add((post, owner));
            }
            else
            {
                owners.Add(urlOf(post), post);
                _articles.Add(post);
            }
        }
    }

    /// <summary>The posts that have their path and URL, in the order of their paths.</summary>
    public IReadOnlyList<T> Articles => _articles;

    /// <summary>The posts whose URL belongs to another post, with that post.</summary>
    public IReadOnlyList<(T Post, T Owner)> SharedUrls => _sharedUrls;
}
