using NewsContent.Compiler.Links;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator;

/// <summary>
/// A post that is parsed on another thread, so that a build uses all processors. It is equal to another with the same source, so the driver keeps a post and its result
/// until its file or the settings change.
/// </summary>
internal sealed class PendingPost(PostSource source) : IFromFile, IEquatable<PendingPost>
{
    private Task<ParsedPost>? _task;
    private ParsedPost? _post;

    // The last second parse. It is used again while the resolved references stay the same.
    private PendingPost? _second;

    public PostSource Source { get; } = source;

    /// <summary>The parsed post, after <see cref="Await"/>.</summary>
    public ParsedPost Post => _post!;

    public string RelativePath => Post.RelativePath;

    public string FilePath => Post.FilePath;

    /// <summary>Parses all posts and returns them.</summary>
    public static IReadOnlyList<PendingPost> AwaitAll(IReadOnlyList<PendingPost> posts, CancellationToken cancellationToken)
    {
        foreach (var post in posts)
        {
            post.Start(cancellationToken);
        }

        foreach (var post in posts)
        {
            post.Await(cancellationToken);
        }

        return posts;
    }

    /// <summary>The parsed post. If the run that began it was canceled, this run parses it.</summary>
    public ParsedPost Await(CancellationToken cancellationToken)
    {
        if (_post is { } post)
        {
            _task = null;
            return post;
        }

        try
        {
            _post = _task is { } task ? WaitFor(task, cancellationToken) : Source.Parse(cancellationToken);
        }
        catch (AggregateException exception) when (exception.InnerException is OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _post = Source.Parse(cancellationToken);
        }

        _task = null;
        return _post;
    }

    /// <summary>Returns the last parse of the post: this one, or a started second one if it has references whose targets change it.</summary>
    public PendingPost Complete(SiteIndex index, CancellationToken cancellationToken)
    {
        if (Source.Input.Resolve(Await(cancellationToken), index) is not { } resolved)
        {
            _second = null;
            return this;
        }

        // The memory is read once, because a run on another thread can replace it.
        var second = new PendingPost(Source with { Input = resolved });
        second = _second is { } last && second.Equals(last) ? last : second;
        second.Start(cancellationToken);
        return _second = second;
    }

    public bool Equals(PendingPost? other) => other is not null && (ReferenceEquals(this, other) || Source.Equals(other.Source));

    public override bool Equals(object? obj) => Equals(obj as PendingPost);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Source.File.Text.Path);

    private static ParsedPost WaitFor(Task<ParsedPost> task, CancellationToken cancellationToken)
    {
        task.Wait(cancellationToken);
        return task.Result;
    }

    // Its own method, because a lambda in Start allocates its closure even for a post that is parsed.
    private static Task<ParsedPost> Run(PostSource source, CancellationToken cancellationToken) => Task.Run(() => source.Parse(cancellationToken), cancellationToken);

    private void Start(CancellationToken cancellationToken)
    {
        if (_post is null && _task is null or { IsCanceled: true })
        {
            _task = Run(Source, cancellationToken);
        }
    }
}
