using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Posts;

namespace NewsContent.Generator;

/// <summary>
/// A post that is parsed on another thread. The driver runs one step for all posts before the next. Parsing begins in one step and is awaited in the next, so a build
/// uses all processors. A post is parsed again only if its file or the settings change.
/// </summary>
internal sealed class PendingPost
{
    // A new compiler process must JIT-compile the HTML parser, which takes longer than the other work of a post. The first post starts both at once, and
    // the result is not used.
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

    /// <summary>The folder of the collection.</summary>
    public string Folder => _source.Folder;

    public static PendingPost Start(PostSource source, PostParsing parsing, CancellationToken cancellationToken) => new(source, parsing, null, cancellationToken);

    /// <summary>Returns the same post, parsed with the values of its names.</summary>
    public PendingPost StartAgain(PostLinks links, CancellationToken cancellationToken) => new(_source, _parsing, links, cancellationToken);

    /// <summary>The parsed post. If the run that began it was canceled, another run parses it.</summary>
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
