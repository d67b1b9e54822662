using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Work;

/// <summary>An internal error affects only the post in which it occurs.</summary>
public sealed class FailureTests
{
    [Theory]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(NullReferenceException))]
    [InlineData(typeof(OutOfMemoryException))]
    [InlineData(typeof(InsufficientExecutionStackException))]
    public void The_other_posts_go_on(Type failure)
    {
        var text = TestPost.WithBody("Text.");
        ParsedPost[] posts =
        [
            TestPost.Parse(text, "2022-06-07-a.md"),
            PostParser.Guard("/site/_posts/2022-06-07-b.md", text, "_posts/2022-06-07-b.md", () => throw (Exception)Activator.CreateInstance(failure)!),
            TestPost.Parse(text, "2022-06-07-c.md"),
        ];

        Assert.Equal(["a", "c"], posts.Select(post => post.Entry?.Metadata.Slug).OfType<string>());
        Assert.Equal(LimitProblems.InternalError, Assert.Single(posts.SelectMany(post => post.Problems)).Kind);
    }
}
