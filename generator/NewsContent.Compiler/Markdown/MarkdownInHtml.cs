using System.Text.RegularExpressions;
using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Markdown;

/// <summary>
/// Finds Markdown in HTML elements, where it remains text unless the element has the attribute <c>markdown</c>. Only forms that ordinary text does not have are reported,
/// once for each element.
/// </summary>
internal sealed class MarkdownInHtml(MarkdownBudget budget, MarkdownProblems problems)
{
    private static readonly Regex Markdown = new(
        @"(?<![\\`\w])(?:\*\*[^\s*][^*\n]*(?<!\s)\*\*(?!\w)|!?\[[^\[\]\n]+\]\((?:https?://|mailto:|/|\.{1,2}/)[^\s()]*\)|`[^`\n]+`(?!`))"
        + @"|(?<=\n)[ ]{0,3}(?:(?<fence>```|~~~)[^\n]*\n[^`~]*\n[ ]{0,3}\k<fence>|#{2,6} \S[^\n]*|(?:[-*+]|1\.)[ ]+\S[^\n]*\n\s*(?:[-*+]|2\.)[ ]+\S[^\n]*)",
        RegexOptions.CultureInvariant);

    /// <summary>Reports the Markdown in the HTML elements of a tree.</summary>
    public void Find(MarkdownNode root)
    {
        var open = new Stack<MarkdownNode>();
        open.Push(root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            budget.ThrowIfCancelled();
            foreach (var child in node.Children)
            {
                if (child is HtmlNode { Part: HtmlPart.Element, IsBlock: true, ContentModel: ContentModel.Raw } element)
                {
                    FindInRaw(element);
                }

                if (child.HasChildren)
                {
                    open.Push(child);
                }
            }
        }
    }

    // The content is a flat list of tags and text.
    private void FindInRaw(HtmlNode element)
    {
        var open = new Stack<Scope>();
        open.Push(default(Scope).In(element.Name));
        foreach (var child in element.Children)
        {
            switch (child)
            {
                case HtmlNode { Part: HtmlPart.StartTag, IsClosed: false } tag:
                    open.Push(open.Peek().In(tag.Name));
                    break;
                case HtmlNode { Part: HtmlPart.EndTag } when open.Count > 1:
                    open.Pop();
                    break;
                case TextNode { Kind: TextKind.Text } text when open.Peek() is { IsCode: false, Element: { } name } && Markdown.Match(text.Text.ToString()) is { Success: true } match:
                    Report(text.Text, match, name);
                    return;
            }
        }
    }

    private void Report(TextSlice text, Match match, string element)
    {
        var value = match.Value.TrimStart();
        var line = value.Split('\n')[0];
        problems.AddSlip(BodyProblems.MarkdownInHtml, text.Skip(match.Index + match.Length - value.Length).Take(line.Length).Span, line, element);
    }

    /// <param name="Element">The innermost block whose attribute would have Markdown parsed.</param>
    /// <param name="IsCode">Whether the text is in an element such as <c>pre</c>, whose text is never Markdown.</param>
    private readonly record struct Scope(string? Element, bool IsCode)
    {
        public Scope In(string name) => new(
            HtmlNames.ContentOf(name) != ContentModel.Raw && !HtmlNames.IsSpan(name) ? name : Element,
            IsCode || name is "script" or "style" or "math" or "option" or "textarea" or "pre" or "code" or "kbd" or "samp" or "var" or "svg");
    }
}
