using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;

namespace NewsContent.Fuzz.Targets;

/// <summary>A whole file.</summary>
internal sealed class PostTarget() : FuzzTarget("post")
{
    private static readonly SiteSettings Site = new() { Root = "/site/", TimeZone = "Asia/Shanghai" };

    public override Outcome Check(string input) => CheckPost(input);

    /// <summary>Asserts the invariants of any post: it is an article or has an error, and the result is deterministic.</summary>
    public static Outcome CheckPost(string text)
    {
        var post = Parse(text);
        if (FindingIn(post.Problems, text) is { } finding)
        {
            return new Outcome("", finding);
        }

        if (post.Entry is null != post.Body is null)
        {
            return new Outcome("", "Half an article: it has either metadata or a body");
        }

        if (post.Entry is null && post.Problems.Count == 0)
        {
            return new Outcome("", "Lost: no article and no problem");
        }

        if (post.Entry is not null && post.Problems.Any(problem => problem.Severity == ProblemSeverity.Error))
        {
            return new Outcome("", "Article with an error: " + SignatureOf(post.Problems));
        }

        var again = Parse(text);
        if (!again.Problems.Equals(post.Problems) || !Equals(again.Entry, post.Entry) || !Equals(again.Body, post.Body))
        {
            return new Outcome("", "Unstable: the same text gives another post");
        }

        return new Outcome($"{SignatureOf(post.Problems)} {post.Entry?.Metadata.Slug.Length > 0} {post.Entry?.Metadata.Tags.Count} {post.Entry?.Metadata.Categories.Count} {post.Entry?.Metadata.Authors.Count} {post.Entry?.Metadata.Language is null}");
    }

    private static ParsedPost Parse(string text) => PostParser.Parse("/site/_posts/2022-06-07-rates.md", text, new PostContext(Site), CancellationToken.None);
}
