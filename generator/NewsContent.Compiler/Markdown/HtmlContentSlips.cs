using System.Text.RegularExpressions;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Markdown;

/// <summary>Finds HTML that is read as code, because it is indented in an element whose content is Markdown.</summary>
internal sealed class HtmlContentSlips(MarkdownProblems problems)
{
    private static readonly Regex Tag = new(@"\G\s*</?[a-zA-Z]", RegexOptions.CultureInvariant);

    /// <summary>Reports the first indented HTML in an element.</summary>
    public void Find(HtmlNode element)
    {
        var first = element is { IsBlock: true, ContentModel: ContentModel.Block }
            ? element.Children.OfType<CodeBlockNode>().FirstOrDefault(static code => code.IsIndented && Tag.IsMatch(code.Text.ToString()))
            : null;
        if (first is not null)
        {
            var line = FirstLine(first.Text);
            problems.AddSlip(BodyProblems.IndentedHtml, line.Span, line.ToString());
        }
    }

    private static TextSlice FirstLine(TextSlice text)
    {
        var trimmed = text.Trim();
        var end = trimmed.ToString().IndexOf('\n');
        return end < 0 ? trimmed : trimmed.Take(end).TrimEnd();
    }
}
