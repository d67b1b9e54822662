using System.Collections.Concurrent;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Posts;

namespace NewsContent.Precompiler.Live;

/// <summary>
/// The parsed posts in memory. A post is parsed again if its file has changed or its input differs. Of a file with an error, the last version without an error is used.
/// </summary>
internal sealed class LivePosts
{
    private readonly ConcurrentDictionary<string, Post> _posts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParsedPost> _good = new(StringComparer.Ordinal);
    private PostCache? _built;
    private int _parsed;

    /// <summary>Uses the parsed posts of the last build until they are compiled for the first time.</summary>
    public void StartFrom(PostCache built) => _built = built;

    /// <summary>Forgets a post, because its file has changed or no longer exists.</summary>
    public void Forget(string path) => _posts.TryRemove(path, out _);

    /// <summary>Returns the parsed post. Called on several threads, but not for one post.</summary>
    public ParsedPost Parse(PostInput input, CancellationToken cancellationToken)
    {
        var post = _posts.GetOrAdd(input.File.Path, static _ => new Post());
        foreach (var version in post.Versions)
        {
            if (version.Input.Equals(input))
            {
                return version.Parsed;
            }
        }

        var parsed = _built is { } built && post.Text is null ? built.Parse(input, cancellationToken) : ParseNow(post, input, cancellationToken);
        post.Versions.RemoveAll(version => (version.Input.Context.Links is null) == (input.Context.Links is null));
        post.Versions.Add((input, parsed));
        return parsed;
    }

    /// <summary>Returns the last version without an error, or the current one if there is none.</summary>
    public ParsedPost ParseOrHold(PostInput input, IReadOnlySet<string> withErrors, CancellationToken cancellationToken) =>
        withErrors.Contains(input.File.Path) && _good.TryGetValue(input.File.Path, out var good) ? good : Parse(input, cancellationToken);

    /// <summary>Ends a compilation: keeps the versions of all files without errors.</summary>
    /// <param name="posts">The parsed posts with resolved references.</param>
    /// <param name="withErrors">The paths of files with errors.</param>
    /// <returns>The number of posts that were parsed.</returns>
    public int Complete(IReadOnlyList<ParsedPost> posts, IReadOnlySet<string> withErrors)
    {
        foreach (var post in posts.Where(post => !withErrors.Contains(post.FilePath)))
        {
            _good[post.FilePath] = post;
        }

        if (_posts.Count != posts.Count || _good.Count != posts.Count)
        {
            RemoveOthers(posts.Select(static post => post.FilePath).ToHashSet(StringComparer.Ordinal));
        }

        var parsed = _parsed + (_built?.Parsed ?? 0);
        _built = null;
        _parsed = 0;
        return parsed;
    }

    private void RemoveOthers(HashSet<string> paths)
    {
        foreach (var gone in _posts.Keys.Where(path => !paths.Contains(path)))
        {
            _posts.TryRemove(gone, out _);
        }

        foreach (var gone in _good.Keys.Where(path => !paths.Contains(path)).ToList())
        {
            _good.Remove(gone);
        }
    }

    private ParsedPost ParseNow(Post post, PostInput input, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _parsed);
        post.Text ??= PostFiles.Read(input.File.Path);
        return input.Parse(post.Text.Value, cancellationToken);
    }

    private sealed class Post
    {
        public DecodedText? Text { get; set; }

        /// <summary>The result of the first parse and, if the body has references, of the second.</summary>
        public List<(PostInput Input, ParsedPost Parsed)> Versions { get; } = [];
    }
}
