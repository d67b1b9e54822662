using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown;

/// <summary>
/// Renders a Markdown body to HTML that is not yet sanitized, and keeps the way back to the Markdown. The language is kramdown's with
/// its GFM parser, which is Jekyll's default.
/// </summary>
internal static class MarkdownBody
{
    /// <summary>The HTML, which part of the Markdown each part of it came of, and the offsets of the end tags that the Markdown does not have.</summary>
    /// <param name="markdown">The Markdown, with <c>\n</c> for line ends.</param>
    /// <param name="text">The way from the Markdown to the post.</param>
    /// <param name="problems">Takes what is not as it should be.</param>
    /// <param name="options">kramdown's options.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="MarkdownTooDeepException">It is nested too deeply.</exception>
    /// <exception cref="TooMuchMarkdownException">It takes too long to read.</exception>
    /// <exception cref="OutputTooLargeException">The HTML is longer than the limit.</exception>
    public static (string Html, IPlaces Places, ICollection<int> AddedEndTags) Render(
        string markdown,
        IPlaces text,
        ProblemBag problems,
        MarkdownOptions options,
        CancellationToken cancellationToken)
    {
        var document = new MarkdownDocument(options);
        var budget = new MarkdownBudget(markdown.Length, cancellationToken);
        var source = new MappedText(markdown.EndsWith("\n", StringComparison.Ordinal) ? markdown : markdown + "\n");
        var reported = new MarkdownProblems(problems, text);
        BlockParser.Parse(document, budget, reported, source.All, document.Root);

        var resolver = new TreeResolver(document, budget, reported);
        var abbreviations = new AbbreviationFinder(document, budget);
        resolver.Resolve(document.Root, isInHtml: false);
        abbreviations.Replace(document.Root);
        foreach (var footnote in document.Footnotes.Values)
        {
            // Line breaks of GFM are not read in footnotes.
            resolver.Resolve(footnote, isInHtml: true);
            abbreviations.Replace(footnote);
        }

        var headers = new HeaderIds(document, budget);
        headers.Assign(document.Root, isInHtml: false);
        var output = new HtmlOutput(text, markdown.Length, cancellationToken);
        new MarkdownHtmlWriter(document, headers.Headers, output).WriteDocument();
        return (output.ToString(), output.Places, output.AddedEndTags);
    }
}
