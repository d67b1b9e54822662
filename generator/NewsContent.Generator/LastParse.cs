using NewsContent.Compiler.Pipeline;

namespace NewsContent.Generator;

/// <summary>A post with its resolved references.</summary>
/// <param name="First">The first parse.</param>
/// <param name="Resolved">The input of the second parse; <c>null</c> if the first parse is the last.</param>
internal sealed record LastParse(PendingPost First, PostInput? Resolved)
{
    public PendingPost Start(CancellationToken cancellationToken) =>
        Resolved is null ? First : PendingPost.Start(First.Source with { Input = Resolved }, cancellationToken);
}
