using System.Text.RegularExpressions;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Markdown;

/// <summary>
/// Finds Markdown that remained text although its author evidently meant a heading, a link or bold text. Only forms that ordinary text does not have are reported. In HTML
/// elements, whose Markdown is text by design, only the first of each element is.
/// </summary>
internal sealed class MarkdownSlips(MarkdownBudget budget, MarkdownProblems problems)
{
    private const string Target = @"https?://[^\s\[\]()]+|mailto:[^\s\[\]()]+|/[^\s\[\]()]*";

    private static readonly Regex LinkWithSpace = new($@"\[[^\[\]\n]+\][ \t]+\((?:{Target})\)", RegexOptions.CultureInvariant);
    private static readonly Regex ReversedLink = new($@"\(([^()\[\]\n]+)\)\[({Target})\]", RegexOptions.CultureInvariant);
    private static readonly Regex Heading = new(@"\G(#{2,6})([^\s#{].*)", RegexOptions.CultureInvariant);

    // A space is only inside one of the two marks; with spaces on both sides it is an operator.
    private static readonly Regex Bold = new(@"(?<![\w*])\*\*(?:(?<end>[^\s*][^*\n]*?)[ \t]\*\*(?![*\w])|[ \t](?<start>[^*\n]*?[^\s*])\*\*(?![*\w]))", RegexOptions.CultureInvariant);

    private readonly HtmlSlips _html = new(budget, problems);
    private readonly HtmlContentSlips _content = new(problems);
    private readonly BraceSlips _braces = new(problems);

    /// <summary>Reports the slips in a resolved tree.</summary>
    public void Find(MarkdownNode root)
    {
        var open = new Stack<MarkdownNode>();
        open.Push(root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            budget.ThrowIfCancelled();
            for (var i = 0; i < node.Children.Count; i++)
            {
                var child = node.Children[i];
                if (child is TextNode { Kind: TextKind.Text } text)
                {
                    Find(text.Text, startsLine: node is ParagraphNode && i == 0);
                    _html.Find(text.Text);
                    _braces.Find(text.Text);
                    continue;
                }

                if (child is HtmlNode html)
                {
                    _content.Find(html);
                }

                if (child.HasChildren && child is not HtmlNode { ContentModel: ContentModel.Raw })
                {
                    open.Push(child);
                }
            }
        }
    }

    private void Find(TextSlice slice, bool startsLine)
    {
        var text = slice.ToString();
        if (startsLine && Heading.Match(text) is { Success: true } heading)
        {
            Report(slice, heading, "no space follows the '#'", heading.Groups[1].Value + " " + heading.Groups[2].Value);
        }

        if (text.IndexOf('[') >= 0)
        {
            foreach (Match link in LinkWithSpace.Matches(text))
            {
                Report(slice, link, "a space separates its two parts", Regex.Replace(link.Value, @"\][ \t]+\(", "]("));
            }

            foreach (Match link in ReversedLink.Matches(text))
            {
                Report(slice, link, "its brackets are reversed", $"[{link.Groups[1].Value}]({link.Groups[2].Value})");
            }
        }

        if (text.IndexOf("**", StringComparison.Ordinal) >= 0)
        {
            foreach (Match bold in Bold.Matches(text))
            {
                var start = bold.Groups["start"];
                Report(slice, bold, start.Success ? "a space follows the first '**'" : "a space precedes the last '**'", $"**{(start.Success ? start : bold.Groups["end"]).Value.Trim()}**");
            }
        }
    }

    private void Report(TextSlice slice, Match match, string reason, string remedy) =>
        problems.AddSlip(BodyProblems.MarkdownLeft, slice.Skip(match.Index).Take(match.Length).Span, match.Value, reason, remedy);
}
