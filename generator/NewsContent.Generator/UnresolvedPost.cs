using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator;

/// <summary>A parsed post whose references are not resolved yet, or were resolved in an earlier run.</summary>
/// <param name="Pending">The parsing, which is the same object while the file and the settings are the same.</param>
/// <param name="Post">The parsed post.</param>
/// <param name="Links">The resolved references.</param>
internal sealed record UnresolvedPost(PendingPost Pending, ParsedPost Post, PostLinks Links) : IFromFile
{
    public string RelativePath => Post.RelativePath;

    public string FilePath => Post.FilePath;

    public static UnresolvedPost Await(PendingPost pending, CancellationToken cancellationToken) =>
        new(pending, pending.Await(cancellationToken), PostLinks.None);

    public UnresolvedPost Resolve(SiteIndex index) => this with { Links = index.Resolve(Post.References) };

    /// <summary>Returns the parsed post, or the post parsed again if it has references.</summary>
    public PendingPost Complete(CancellationToken cancellationToken) =>
        Post.References.Count == 0 ? Pending : Pending.StartAgain(Links, cancellationToken);
}
