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

    /// <summary>Returns the letters outside tags that are copied from another letter of the Markdown.</summary>
    public static string LettersFromOtherPositions(string markdown)
    {
        var (html, sourceMap) = Render(markdown);
        return string.Concat(Letters(html).Where(i => sourceMap.IsVerbatim(i) && markdown[sourceMap.Map(new TextSpan(i, 1)).Start] != html[i]).Select(i => html[i]));
    }

    /// <summary>Returns the letters outside tags that are not copied from the Markdown.</summary>
    public static string LettersNotCopied(string markdown)
    {
        var (html, sourceMap) = Render(markdown);
        return string.Concat(Letters(html).Where(i => !sourceMap.IsVerbatim(i)).Select(i => html[i]));
    }

    private static IEnumerable<int> Letters(string html) => Enumerable.Range(0, html.Length)
        .Where(i => char.IsAsciiLetter(html[i]) && !IsEscaped(html, i) && html.LastIndexOf('<', i) <= html.LastIndexOf('>', i));

    // In a reference such as &lt;, which stands for one character.
    private static bool IsEscaped(string html, int position)
    {
        var start = html.LastIndexOf('&', position);
        return start >= 0 && html.IndexOf(';', start) is >= 0 and var end && end >= position && end - start <= 5;
    }

    private static (string Html, ISourceMap SourceMap) Render(string markdown, MarkdownOptions? options = null)
    {
        var (html, sourceMap, _) = MarkdownBody.Render(markdown, new ShiftedSourceMap(0), new ProblemBag(new SourceFile("a.md", markdown)), options ?? MarkdownOptions.Default, CancellationToken.None);
        return (html, sourceMap);
    }
}
