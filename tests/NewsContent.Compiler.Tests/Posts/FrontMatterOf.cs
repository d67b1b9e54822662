using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Tests.Posts;

/// <summary>Reads lines of front matter.</summary>
internal static class FrontMatterOf
{
    /// <summary>Returns the metadata of a post whose front matter contains these lines and a title.</summary>
    public static PostMetadata Lines(string lines, string fileName = TestPost.FileName, SiteSettings? settings = null) =>
        TestPost.Metadata($"---\ntitle: Rates\n{lines}\n---\nText.\n", fileName, settings);

    /// <summary>Returns the metadata of such a post at a path below the content root.</summary>
    public static PostMetadata At(string relativePath, string lines = "title: Rates")
    {
        var post = PostParser.Parse("/site/" + relativePath, $"---\n{lines}\n---\nText.\n", new PostContext(TestPost.Site), CancellationToken.None);
        Assert.True(post.Entry is not null, string.Join("\n", post.Problems.Select(problem => problem.Message)));
        return post.Entry.Metadata;
    }

    public static SiteSettings SiteIn(string? timeZone) => TestPost.Site with { TimeZone = timeZone };
}
