using NewsContent.Compiler.Markdown;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>The HTML of Markdown before sanitizing.</summary>
internal static class Rendered
{
    public static string Html(string markdown, MarkdownOptions? options = null) => Render(markdown, options).Html;

    /// <summary>Returns the Markdown that produced a range of the HTML.</summary>
    public static string SourceOf(string markdown, string html)
    {
        var rendered = Render(markdown);
        var span = rendered.SourceMap.Map(new TextSpan(rendered.Html.IndexOf(html, StringComparison.Ordinal), html.Length));
        return markdown.Substring(span.Start, span.Length);
    }

    private static (string Html, ISourceMap SourceMap) Render(string markdown, MarkdownOptions? options = null)
    {
        var (html, sourceMap, _) = MarkdownBody.Render(markdown, new ShiftedSourceMap(0), new ProblemBag(new SourceFile("a.md", markdown)), options ?? MarkdownOptions.Default, CancellationToken.None);
        return (html, sourceMap);
    }
}
