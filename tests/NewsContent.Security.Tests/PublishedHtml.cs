using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Options;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Security.Tests;

/// <summary>The published HTML of a body. Only this type uses the compiler in these tests.</summary>
/// <param name="Html">The article's HTML, or <c>null</c> if the body is rejected.</param>
/// <param name="Errors">The ids of the diagnostics that reject the body.</param>
internal sealed record PublishedHtml(string? Html, IReadOnlyList<string> Errors)
{
    // A body is not the start of its file, where U+FEFF would be a byte order mark.
    private const string Fences = "---\n---\n";

    // A project with formulas and colored code.
    private static readonly SiteSettings Rich = new()
    {
        Highlights = true,
        Policy = HtmlPolicy.Create(new PolicyOptions { AllowsMath = true }),
    };

    /// <param name="body">The body.</param>
    /// <param name="isMarkdown">Whether it is Markdown instead of HTML.</param>
    /// <param name="isRich">Whether the project allows formulas and colors code.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public static PublishedHtml Of(string body, bool isMarkdown = false, bool isRich = false, CancellationToken cancellationToken = default)
    {
        var problems = new ProblemBag(new SourceFile("_posts/2022-06-07-rates.html", Fences + body));
        var result = BodyCompiler.Compile(new BodySource { Start = Fences.Length, IsMarkdown = isMarkdown, Settings = isRich ? Rich : new SiteSettings() }, problems, cancellationToken);
        return new PublishedHtml(
            result?.Body.Html.Decode(0, result.Body.Html.Length),
            [.. problems.ToArray().Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.Kind.Id)]);
    }

    /// <summary>Uses published HTML as the body of another post. Its braces are text, so they are escaped: posts can contain Liquid.</summary>
    public static PublishedHtml Again(string html, bool isRich = false) => Of(html.Replace("{", "&#123;"), isRich: isRich);
}
