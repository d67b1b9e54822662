using NewsContent.Compiler.Links;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator;

/// <summary>A post that was parsed separately, and the known values of the names in its body.</summary>
/// <param name="Pending">The parsing, which is the same object while the file and the settings are the same.</param>
/// <param name="Post">The parsed post.</param>
/// <param name="Links">The values of its names; empty for a post without names.</param>
internal sealed record PostDraft(PendingPost Pending, ParsedPost Post, PostLinks Links) : IFromFile
{
    public string RelativePath => Post.RelativePath;

    public string FilePath => Post.FilePath;

    public static PostDraft Await(PendingPost pending, CancellationToken cancellationToken) =>
        new(pending, pending.Await(cancellationToken), PostLinks.None);

    public PostDraft Resolve(SiteIndex index) => this with { Links = index.Resolve(Post.References) };

    /// <summary>Returns the parsed post, or the post parsed again if it uses names of others.</summary>
    public PendingPost Complete(CancellationToken cancellationToken) =>
        Post.References.Count == 0 ? Pending : Pending.StartAgain(Links, cancellationToken);
}
