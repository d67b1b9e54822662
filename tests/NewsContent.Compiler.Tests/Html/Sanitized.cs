using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Options;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>Sanitizes HTML without a post.</summary>
internal static class Sanitized
{
    /// <summary>Returns the sanitized HTML, which must have no error.</summary>
    public static string Html(string html, HtmlPolicy? policy = null)
    {
        var problems = new ProblemBag(new SourceFile("body.html", html));
        var result = BodyCompiler.Compile(new BodySource { Start = 0, IsMarkdown = false, Settings = new SiteSettings { Policy = policy ?? HtmlPolicy.Default } }, problems, CancellationToken.None);
        Assert.True(result is not null, string.Join("\n", problems.ToArray().Select(problem => problem.Message)));
        return result.Body.Html.Decode(0, result.Body.Html.Length);
    }

    /// <summary>Returns the sanitized HTML with project properties, which must be valid.</summary>
    public static string Html(string html, PolicyProperties properties) => Html(html, PolicyOf(properties));

    public static HtmlPolicy PolicyOf(PolicyProperties properties)
    {
        var (options, problems) = PolicyOptionsReader.Read(properties);
        Assert.Empty(problems.Select(problem => problem.Message));
        return HtmlPolicy.Create(options);
    }
}
