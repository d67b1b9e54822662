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

    private static readonly char[] Marks = ['*', '[', '`', '\n'];

    private static readonly Regex Block = new("<(?:address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|ol|p|pre|section|summary|table|tbody|td|th|thead|tr|ul)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Link = new(@"\A(?<image>!)?\[(?<text>[^\]]*)\]\((?<url>[^)]*)\)\z", RegexOptions.CultureInvariant);

    /// <summary>Reports the Markdown in the HTML elements of a tree.</summary>
    public void Find(MarkdownNode root)
    {
        var open = new Stack<MarkdownNode>();
        open.Push(root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            budget.ThrowIfCancelled();
            foreach (var child in node.ChildrenOrNone)
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
        open.Push(default(Scope).In(element));
        foreach (var child in element.ChildrenOrNone)
        {
            switch (child)
            {
                case HtmlNode { Part: HtmlPart.StartTag, IsClosed: false } tag:
                    open.Push(open.Peek().In(tag));
                    break;
                case HtmlNode { Part: HtmlPart.EndTag } when open.Count > 1:
                    open.Pop();
                    break;
                case TextNode { Kind: TextKind.Text } text when open.Peek() is { IsCode: false, Element: { } inner } && MayContain(text.Text) && Markdown.Match(text.Text.ToString()) is { Success: true } match:
                    Report(text.Text, match, inner);
                    return;
            }
        }
    }

    // Whether the text has a character that each form contains, or that precedes it.
    private static bool MayContain(TextSlice text) => text.Length > 0 && text.Source!.Text.IndexOfAny(Marks, text.Start, text.Length) >= 0;

    private void Report(TextSlice text, Match match, HtmlNode element)
    {
        var value = match.Value.TrimStart();
        var line = value.Split('\n')[0];
        var start = text.Start + match.Index + match.Length - value.Length;
        problems.AddSlip(BodyProblems.MarkdownInHtml, text.Skip(match.Index + match.Length - value.Length).Take(line.Length).Span, line, element.Name, Remedy(element, start, line));
    }

    // kramdown parses blocks from the start of a line. In one line, it parses text without blocks.
    private static string Remedy(HtmlNode element, int start, string markdown)
    {
        var (source, tagEnd) = (element.Text.Source!.Text, element.Text.End);
        if (HtmlNames.ContentOf(element.Name) != ContentModel.Block || tagEnd > start || source.IndexOf('\n', tagEnd, start - tagEnd) >= 0)
        {
            return $"write <{element.Name} markdown=\"1\">";
        }

        return Block.IsMatch(source.Substring(tagEnd, LineSyntax.EndOfLine(source, start) - tagEnd).Split([$"</{element.Name}"], StringSplitOptions.None)[0])
            ? $"write '{Html(markdown)}'"
            : $"write <{element.Name} markdown=\"span\">";
    }

    private static string Html(string markdown) => markdown switch
    {
        ['*', '*', .., '*', '*'] => $"<strong>{markdown.Substring(2, markdown.Length - 4)}</strong>",
        ['`', .., '`'] => $"<code>{markdown.Trim('`')}</code>",
        _ => Link.Replace(markdown, static link => link.Groups["image"].Success
            ? $"<img src=\"{link.Groups["url"].Value}\" alt=\"{link.Groups["text"].Value}\">"
            : $"<a href=\"{link.Groups["url"].Value}\">{link.Groups["text"].Value}</a>"),
    };

    /// <param name="Element">The innermost block whose attribute would have Markdown parsed.</param>
    /// <param name="IsCode">Whether the text is in an element such as <c>pre</c>, whose text is never Markdown.</param>
    private readonly record struct Scope(HtmlNode? Element, bool IsCode)
    {
        public Scope In(HtmlNode tag) => new(
            HtmlNames.ContentOf(tag.Name) != ContentModel.Raw && !HtmlNames.IsSpan(tag.Name) ? tag : Element,
            IsCode || tag.Name is "script" or "style" or "math" or "option" or "textarea" or "pre" or "code" or "kbd" or "samp" or "var" or "svg");
    }
}
