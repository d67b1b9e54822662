using NewsContent.Compiler.Posts;

namespace NewsContent.Compiler.Tests.Posts;

public sealed class PostSizeTests
{
    private const string Start = "---\ntitle: Rates\n---\n";

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "NC9002")]
    public void A_post_is_read_up_to_the_largest_length(int more, string ids)
    {
        var post = TestPost.Parse(Start + new string(' ', PostParser.MaxLength - Start.Length - 1 + more) + "a");

        Assert.Equal(ids, string.Join(" ", post.Problems.Select(problem => problem.Kind.Id)));
        Assert.Equal(ids.Length == 0, post.Body is not null);
    }
}
