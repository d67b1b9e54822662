using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Security.Tests;

/// <summary>The published HTML of a body. Only this type uses the compiler in these tests.</summary>
/// <param name="Html">The article's HTML; <c>null</c> where the body is refused.</param>
/// <param name="Errors">Why it is refused: ids of diagnostics.</param>
internal sealed record PublishedHtml(string? Html, IReadOnlyList<string> Errors)
{
    // A body is not the start of its file, where a U+FEFF would be a mark of the byte order.
    private const string Fences = "---\n---\n";

    public static PublishedHtml Of(string body, bool isMarkdown = false, CancellationToken cancellationToken = default)
    {
        var problems = new ProblemBag(new SourceFile("_posts/2022-06-07-rates.html", Fences + body));
        var result = BodyCompiler.Compile(new BodySource { Start = Fences.Length, IsMarkdown = isMarkdown }, problems, cancellationToken);
        return new PublishedHtml(
            result?.Body.Html.Decode(0, result.Body.Html.Length),
            [.. problems.ToArray().Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.Kind.Id)]);
    }

    /// <summary>Published HTML as the body of another post. Its braces are text by now, so they are written as such: Liquid is for posts.</summary>
    public static PublishedHtml Again(string html) => Of(html.Replace("{", "&#123;"));
}
