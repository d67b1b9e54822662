using System.Text.RegularExpressions;
using NewsContent.Compiler.Markdown.Inlines;
using NewsContent.Compiler.Markdown.Rendering;
using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown;

/// <summary>Renders text with typographic quotes and dashes, as Jekyll's SmartyPants converter. Other Markdown in it is text.</summary>
internal static class SmartText
{
    private static readonly Regex BlockTag = new("^ {0,3}</?([a-zA-Z][a-zA-Z0-9]*)", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    /// <summary>Returns the HTML, which is not sanitized yet; <c>null</c> if a line begins with the tag of a block, which is not supported.</summary>
    /// <exception cref="LimitException">The text is nested too deeply or takes too many steps.</exception>
    public static string? Render(string text, ISourceMap sourceMap, MarkdownOptions options, CancellationToken cancellationToken)
    {
        if (BlockTag.Matches(text).Cast<Match>().Any(match => HtmlNames.IsBlock(match.Groups[1].Value)))
        {
            return null;
        }

        text = text.Replace("\r\n", "\n").Replace('\r', '\n');
        var document = new MarkdownDocument(options);
        var source = new MappedText(text.EndsWith("\n", StringComparison.Ordinal) ? text : text + "\n");
        InlineParser.ParseTypography(document, new MarkdownBudget(text.Length, cancellationToken), source.All, document.Root);
        var output = new HtmlOutput(sourceMap, text.Length, cancellationToken);
        new MarkdownHtmlWriter(document, [], output).WriteDocument();
        var html = output.ToString();
        return html.EndsWith("\n", StringComparison.Ordinal) ? html.Substring(0, html.Length - 1) : html;
    }
}
