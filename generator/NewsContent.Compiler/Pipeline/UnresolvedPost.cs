using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Pipeline;

/// <summary>A post after its first parse, whose references are not resolved yet.</summary>
/// <param name="Input">The input of the parse.</param>
/// <param name="Post">The parsed post.</param>
internal sealed record UnresolvedPost(PostInput Input, ParsedPost Post) : IFromFile
{
    public string RelativePath => Post.RelativePath;

    public string FilePath => Post.FilePath;
}
