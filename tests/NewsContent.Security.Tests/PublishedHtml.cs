using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Security.Tests;

/// <summary>The published HTML of a body. Only this type uses the compiler in these tests.</summary>
/// <param name="Html">The article's HTML, or <c>null</c> if the body is rejected.</param>
/// <param name="Errors">The ids of the diagnostics that reject the body.</param>
internal sealed record PublishedHtml(string? Html, IReadOnlyList<string> Errors)
{
    // A body is not the start of its file, where U+FEFF would be a byte order mark.
    private const string Fences = "---\n---\n";

    public static PublishedHtml Of(string body, bool isMarkdown = false, CancellationToken cancellationToken = default)
    {
        var problems = new ProblemBag(new SourceFile("_posts/2022-06-07-rates.html", Fences + body));
        var result = BodyCompiler.Compile(new BodySource { Start = Fences.Length, IsMarkdown = isMarkdown }, problems, cancellationToken);
        return new PublishedHtml(
            result?.Body.Html.Decode(0, result.Body.Html.Length),
            [.. problems.ToArray().Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.Kind.Id)]);
    }

    /// <summary>Uses published HTML as the body of another post. Its braces are text, so they are escaped: posts can contain Liquid.</summary>
    public static PublishedHtml Again(string html) => Of(html.Replace("{", "&#123;"));
}
