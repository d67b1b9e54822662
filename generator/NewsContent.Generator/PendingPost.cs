using NewsContent.Compiler.Posts;

namespace NewsContent.Generator;

/// <summary>
/// A post that is parsed on another thread. The driver runs one step for all posts before the next. Parsing begins in one step and is awaited in the next, so a build
/// uses all processors. A post is parsed again only if its file or the settings change.
/// </summary>
internal sealed class PendingPost
{
    private Task<ParsedPost>? _task;
    private ParsedPost? _result;

    private PendingPost(PostSource source, CancellationToken cancellationToken)
    {
        Source = source;
        _task = Task.Run(() => source.Parse(cancellationToken), cancellationToken);
    }

    public PostSource Source { get; }

    public static PendingPost Start(PostSource source, CancellationToken cancellationToken) => new(source, cancellationToken);

    /// <summary>The parsed post. If the run that began it was canceled, this run parses it.</summary>
    public ParsedPost Await(CancellationToken cancellationToken)
    {
        if (_result is null)
        {
            try
            {
                _task!.Wait(cancellationToken);
                _result = _task.Result;
            }
            catch (AggregateException exception) when (exception.InnerException is OperationCanceledException)
            {
                cancellationToken.ThrowIfCancellationRequested();
                _result = Source.Parse(cancellationToken);
            }

            _task = null;
        }

        return _result;
    }
}
