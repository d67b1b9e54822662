using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Posts;

namespace NewsContent.Generator;

/// <summary>A post's file with everything else that the post depends on.</summary>
internal sealed record PostSource(InputFile File, PostInput Input)
{
    public ParsedPost Parse(CancellationToken cancellationToken) => Input.Parse(File.Decode(cancellationToken), cancellationToken);
}
