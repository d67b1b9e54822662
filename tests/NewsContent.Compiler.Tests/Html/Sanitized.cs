using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>HTML after the sanitizer, without a post around it.</summary>
internal static class Sanitized
{
    /// <summary>The sanitized HTML of text that must have no error.</summary>
    public static string Html(string html)
    {
        var problems = new ProblemBag(new SourceFile("body.html", html));
        var result = BodyCompiler.Compile(new BodySource { Start = 0, IsMarkdown = false }, problems, CancellationToken.None);
        Assert.True(result is not null, string.Join("\n", problems.ToArray().Select(problem => problem.Message)));
        return result.Body.Html.Decode(0, result.Body.Html.Length);
    }
}
