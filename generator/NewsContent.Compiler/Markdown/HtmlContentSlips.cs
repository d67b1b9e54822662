using System.Text.RegularExpressions;
using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Markdown;

/// <summary>Finds Markdown in HTML elements in which it is not read, and HTML in them that is read as code.</summary>
internal sealed class HtmlContentSlips(MarkdownProblems problems)
{
    // Only forms that text in HTML does not have.
    private static readonly Regex Markdown = new(
        @"(?<![\w*])\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*(?![\w*])|!?\[[^\[\]\n]+\]\((?:https?://|mailto:|/)[^\s()]*\)|^[ ]{0,3}\#{2,6}[ ][^\s#].*",
        RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private static readonly Regex Tag = new(@"\G\s*</?[a-zA-Z]", RegexOptions.CultureInvariant);

    /// <summary>Reports the first Markdown in a block of HTML, or the indented HTML in it.</summary>
    public void Find(HtmlNode element)
    {
        switch (element)
        {
            case { IsBlock: true, ContentModel: ContentModel.Raw }:
                FindMarkdown(element);
                break;
            case { IsBlock: true, ContentModel: ContentModel.Block }:
                FindIndentedHtml(element);
                break;
        }
    }

    // The content is a flat list of tags and text.
    private void FindMarkdown(HtmlNode element)
    {
        var open = new Stack<string>();
        open.Push(element.Name);
        var code = IsCode(element.Name) ? 1 : 0;
        foreach (var child in element.Children)
        {
            switch (child)
            {
                case HtmlNode { Part: HtmlPart.StartTag, IsClosed: false } tag:
                    open.Push(tag.Name);
                    code += IsCode(tag.Name) ? 1 : 0;
                    break;
                case HtmlNode { Part: HtmlPart.EndTag } when open.Count > 1:
                    code -= IsCode(open.Pop()) ? 1 : 0;
                    break;
                case TextNode { Kind: TextKind.Text } text when code == 0 && CanRead(open.Peek()) && Markdown.Match(text.Text.ToString()) is { Success: true } match:
                    var written = text.Text.Skip(match.Index).Take(match.Length).Trim();
                    problems.AddSlip(BodyProblems.MarkdownInHtml, written.Span, written.ToString(), open.Peek());
                    return;
            }
        }
    }

    private void FindIndentedHtml(HtmlNode element)
    {
        foreach (var child in element.Children)
        {
            if (child is CodeBlockNode { IsIndented: true } code && Tag.IsMatch(code.Text.ToString()))
            {
                var line = FirstLine(code.Text);
                problems.AddSlip(BodyProblems.IndentedHtml, line.Span, line.ToString());
                return;
            }
        }
    }

    private static bool IsCode(string element) => element is "pre" or "code";

    // With 'markdown="1"', Markdown is read in the innermost element.
    private static bool CanRead(string element) => HtmlNames.ContentOf(element) != ContentModel.Raw;

    private static TextSlice FirstLine(TextSlice text)
    {
        var trimmed = text.Trim();
        var end = trimmed.ToString().IndexOf('\n');
        return end < 0 ? trimmed : trimmed.Take(end).TrimEnd();
    }
}
