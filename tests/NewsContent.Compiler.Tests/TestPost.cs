using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests;

/// <summary>Compiles a post.</summary>
internal static class TestPost
{
    public const string FileName = "2022-06-07-rates.md";

    public static readonly SiteSettings Site = new() { Root = "/site/", TimeZone = "Asia/Shanghai" };

    public static ParsedPost Parse(string text, string fileName = FileName, SiteSettings? settings = null) =>
        WithNotes(PostParser.Parse("/site/_posts/" + fileName, text, new PostContext(settings ?? Site), CancellationToken.None));

    /// <summary>Returns the metadata of a post, which must have no error.</summary>
    public static PostMetadata Metadata(string text, string fileName = FileName, SiteSettings? settings = null)
    {
        var post = Parse(text, fileName, settings);
        Assert.True(post.Entry is not null, string.Join("\n", post.Problems.Select(problem => problem.Kind.Id + " " + problem.Message)));
        return post.Entry.Metadata;
    }

    /// <summary>Returns a post with this body and valid front matter.</summary>
    public static string WithBody(string body) => "---\ntitle: Rates\n---\n" + body;

    /// <summary>Compiles a body.</summary>
    public static DecodedBody Body(string body, string extension = ".html", string frontMatter = "title: Rates")
    {
        var post = Parse($"---\n{frontMatter}\n---\n{body}", "2022-06-07-rates" + extension);
        Assert.True(post.Body is not null, string.Join("\n", post.Problems.Select(problem => problem.Kind.Id + " " + problem.Message)));
        return new DecodedBody(post.Body, post.Problems);
    }

    /// <summary>Returns the sanitized HTML of a body.</summary>
    public static string Html(string body, string extension = ".html") => Body(body, extension).Html;

    // As in a collection without a model.
    private static ParsedPost WithNotes(ParsedPost post) => post.Model is null ? post : post with
    {
        Problems = post.Problems.Concat(ModelBinder.Bind(post.Model, ModelSchema.Article, Site, CancellationToken.None).Problems).ToEquatableArray(),
    };
}
