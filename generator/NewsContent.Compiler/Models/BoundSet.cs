using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>The posts of all collections with the values of their models, by path.</summary>
internal sealed class BoundSet : IEquatable<BoundSet>
{
    private readonly EquatableArray<BoundValues> _posts;
    private readonly Dictionary<string, BoundValues> _byPath = new(StringComparer.Ordinal);

    private BoundSet(EquatableArray<BoundValues> posts)
    {
        _posts = posts;
        foreach (var post in posts)
        {
            if (!_byPath.ContainsKey(post.RelativePath))
            {
                _byPath.Add(post.RelativePath, post);
            }
        }
    }

    public static BoundSet Create(IEnumerable<BoundValues> posts, IEnumerable<string> failedPaths)
    {
        var failed = new HashSet<string>(failedPaths, StringComparer.Ordinal);
        return new BoundSet(posts
            .Select(post => post.IsValid && !failed.Contains(post.RelativePath) ? post : post with { Values = default, IsValid = false })
            .ToEquatableArray());
    }

    /// <summary>Returns the values of a post; <c>null</c> if it is not an article.</summary>
    public BoundValues? Find(string path) => _byPath.TryGetValue(path, out var values) && values.IsValid ? values : null;

    /// <summary>Returns the values of a post in one collection; <c>null</c> if it is not an article there.</summary>
    public BoundValues? Find(string path, string folder) => Find(path) is { } values && values.Folder == folder ? values : null;

    /// <summary>Returns whether a post belongs to a collection, even if its model is invalid.</summary>
    public bool IsIn(string path, string folder) => _byPath.TryGetValue(path, out var values) && values.Folder == folder;

    public bool Equals(BoundSet? other) => other is not null && _posts.Equals(other._posts);

    public override bool Equals(object? obj) => Equals(obj as BoundSet);

    public override int GetHashCode() => _posts.GetHashCode();
}
