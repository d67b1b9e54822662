using NewsContent.Compiler.Links;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator;

/// <summary>A post after its first parse.</summary>
/// <param name="Pending">The parsing, which is one object while the file and the settings stay the same.</param>
/// <param name="Post">The parsed post.</param>
internal sealed record FirstParse(PendingPost Pending, ParsedPost Post) : IFromFile
{
    public string RelativePath => Post.RelativePath;

    public string FilePath => Post.FilePath;

    public static FirstParse Await(PendingPost pending, CancellationToken cancellationToken) => new(pending, pending.Await(cancellationToken));

    public LastParse Resolve(SiteIndex index) => new(Pending, Pending.Source.Input.Resolve(Post, index));
}
