using NewsContent.Compiler.Markdown.Blocks;
using NewsContent.Compiler.Markdown.Rendering;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown;

/// <summary>
/// Renders a Markdown body to HTML that is not sanitized yet, with a source map to the Markdown. The language is kramdown with its GFM parser, Jekyll's default.
/// </summary>
internal static class MarkdownBody
{
    /// <summary>Returns the HTML, its source map, and the offsets of the end tags that are not in the Markdown.</summary>
    /// <param name="markdown">The Markdown, with <c>\n</c> as line ends.</param>
    /// <param name="text">The source map from the Markdown to the post.</param>
    /// <param name="problems">Receives the problems.</param>
    /// <param name="options">The options of kramdown.</param>
    /// <param name="cancellationToken">Cancels the parsing.</param>
    /// <exception cref="LimitException">The Markdown is nested too deeply, takes too many steps, or produces too much HTML.</exception>
    public static (string Html, ISourceMap SourceMap, ICollection<int> AddedEndTags) Render(
        string markdown,
        ISourceMap text,
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
        var marks = new OpenMarks(reported);
        new BlockSlips(budget, reported, options, marks).Find(document.Root, source.Text);
        new ContentsMarks(document, reported).Find();
        resolver.Resolve(document.Root, isInHtml: false);
        new MarkdownSlips(budget, reported, marks).Find(document.Root);
        new MarkdownInHtml(budget, reported).Find(document.Root);
        abbreviations.Replace(document.Root);
        foreach (var footnote in document.Footnotes.Values)
        {
            // GFM line breaks do not apply in footnotes.
            resolver.Resolve(footnote, isInHtml: true);
            abbreviations.Replace(footnote);
        }

        var headers = new HeaderIds(document, budget);
        headers.Assign(document.Root, isInHtml: false);
        var output = new HtmlOutput(text, markdown.Length, cancellationToken);
        var writer = new MarkdownHtmlWriter(document, headers.Headers, output);
        writer.WriteDocument();
        new FootnoteCheck(document, reported).Find([.. document.Footnotes.Where(footnote => !writer.HasFootnote(footnote.Key))]);
        return (output.ToString(), output.SourceMap, output.AddedEndTags);
    }
}
