using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator;

/// <summary>A post that was parsed by itself, and what is known by now of the names in its body.</summary>
/// <param name="Pending">The parsing, which is this object as long as the file and the settings are the same.</param>
/// <param name="Post">What came of it.</param>
/// <param name="Links">What its names stand for: of a post that names nothing, nothing.</param>
internal sealed record PostDraft(PendingPost Pending, ParsedPost Post, PostLinks Links) : IFromFile
{
    public string RelativePath => Post.RelativePath;

    public string FilePath => Post.FilePath;

    public static PostDraft Await(PendingPost pending, CancellationToken cancellationToken) =>
        new(pending, pending.Await(cancellationToken), PostLinks.None);

    public PostDraft Resolve(SiteIndex index) => this with { Links = index.Resolve(Post.References) };

    /// <summary>The post as it was parsed, or, where it names others, parsed again.</summary>
    public PendingPost Complete(CancellationToken cancellationToken) =>
        Post.References.Count == 0 ? Pending : Pending.StartAgain(Links, cancellationToken);
}
