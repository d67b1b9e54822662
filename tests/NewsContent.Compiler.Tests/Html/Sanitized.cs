using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Options;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>HTML after the sanitizer, without a post around it.</summary>
internal static class Sanitized
{
    /// <summary>The sanitized HTML of text that must have no error.</summary>
    public static string Html(string html, HtmlPolicy? policy = null)
    {
        var problems = new ProblemBag(new SourceFile("body.html", html));
        var result = BodyCompiler.Compile(new BodySource { Start = 0, IsMarkdown = false, Policy = policy ?? HtmlPolicy.Default }, problems, CancellationToken.None);
        Assert.True(result is not null, string.Join("\n", problems.ToArray().Select(problem => problem.Message)));
        return result.Body.Html.Decode(0, result.Body.Html.Length);
    }

    /// <summary>The same with the properties of a project, which must be in order.</summary>
    public static string Html(string html, PolicyProperties properties) => Html(html, PolicyOf(properties));

    public static HtmlPolicy PolicyOf(PolicyProperties properties)
    {
        var (options, problems) = PolicyOptionsReader.Read(properties);
        Assert.Empty(problems.Select(problem => problem.Message));
        return HtmlPolicy.Create(options);
    }
}
