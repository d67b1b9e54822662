using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Posts;

namespace NewsContent.Generator;

/// <summary>
/// A post that is being parsed, on another thread. The driver takes all posts through one step before the next, so with the parsing begun
/// in one and awaited in the other, a build uses all processors. A post is begun again only when its file or the settings change.
/// </summary>
internal sealed class PendingPost
{
    // A compiler that was just started has to compile the HTML parser, which takes longer than all that a post goes through before it.
    // The first post begins both at once; what comes of it is not needed.
    private static readonly Task HtmlIsCompiled = Task.Run(BodyCompiler.WarmUp);

    private readonly PostSource _source;
    private readonly PostParsing _parsing;
    private readonly PostLinks? _links;
    private Task<ParsedPost>? _task;
    private ParsedPost? _result;

    private PendingPost(PostSource source, PostParsing parsing, PostLinks? links, CancellationToken cancellationToken)
    {
        _ = HtmlIsCompiled;
        _source = source;
        _parsing = parsing;
        _links = links;
        _task = Task.Run(() => Parse(cancellationToken), cancellationToken);
    }

    /// <summary>The folder of the post's collection.</summary>
    public string Folder => _source.Folder;

    public static PendingPost Start(PostSource source, PostParsing parsing, CancellationToken cancellationToken) => new(source, parsing, null, cancellationToken);

    /// <summary>The same post once more, now that it is known what its names stand for.</summary>
    public PendingPost StartAgain(PostLinks links, CancellationToken cancellationToken) => new(_source, _parsing, links, cancellationToken);

    /// <summary>The parsed post. Where the run that began it was cancelled, another one parses it.</summary>
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
                _result = Parse(cancellationToken);
            }

            _task = null;
        }

        return _result;
    }

    private ParsedPost Parse(CancellationToken cancellationToken) =>
        _parsing(_source, _links, cancellationToken);
}
