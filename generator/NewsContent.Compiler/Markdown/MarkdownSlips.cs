using System.Text.RegularExpressions;
using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown;

/// <summary>
/// Finds Markdown that remained text although its author evidently meant a heading, a link or bold text. Only forms that ordinary text does not have are reported. In HTML
/// elements, whose Markdown is text by design, only the first of each element is.
/// </summary>
internal sealed class MarkdownSlips(MarkdownBudget budget, MarkdownProblems problems, OpenMarks marks)
{
    private const int MaxLine = 2_000;

    private const string Target = @"https?://[^\s\[\]()]+|mailto:[^\s\[\]()]+|/[^\s\[\]()]*";

    private static readonly Regex LinkWithSpace = new($@"\[[^\[\]\n]+\][ \t]+\((?:{Target})\)", RegexOptions.CultureInvariant);
    private static readonly Regex ReversedLink = new($@"(!?)\(([^()\[\]\n]+)\)\[({Target})\]", RegexOptions.CultureInvariant);
    private static readonly Regex SwappedLink = new(@"\((?<url>https?://[^\s\[\]()]+|mailto:[^\s\[\]()]+)\)\[(?<text>[^\[\]\n]+)\]", RegexOptions.CultureInvariant);
    private static readonly Regex LinkWithoutBracket = new($@"\[(?<text>[^\[\]()\n]+)\((?<url>{Target})\)(?!\])", RegexOptions.CultureInvariant);
    private static readonly Regex Heading = new(@"\G(#{2,6})([^\s#{].*)", RegexOptions.CultureInvariant);

    // A space is only inside one of the two marks; with spaces on both sides it is an operator.
    private static readonly Regex Bold = new(@"(?<![\w*])\*\*(?:(?<end>[^\s*][^*\n]*?)[ \t]\*\*(?![*\w])|[ \t](?<start>[^*\n]*?[^\s*])\*\*(?![*\w]))", RegexOptions.CultureInvariant);

    private static readonly Regex Strikethrough = new(@"(?<![~\w])~~(?<text>[^\s~][^~\n]*)(?<!\s)~(?![~\w])", RegexOptions.CultureInvariant);
    private static readonly Regex MixedEmphasis = new(@"(?<![*\w])\*(?<text>\w[^*_\n]*)(?<=\w)_(?![\w*])", RegexOptions.CultureInvariant);
    private static readonly Regex Mark = new(@"(?<![=\w])==(?<text>[^\s=][^=\n]*[^\s=])==(?![=\w])", RegexOptions.CultureInvariant);
    private static readonly Regex Size = new(@"\s+=(?<width>[0-9]*)x(?<height>[0-9]*)\z", RegexOptions.CultureInvariant);
    private static readonly Regex Attributes = new(@"\A\{(?!:)(?<list>(?:[.#][\w-]+|[\w-]+=[\w%""-]+)(?:[ ]+(?:[.#][\w-]+|[\w-]+=[\w%""-]+))*)\}", RegexOptions.CultureInvariant);
    private static readonly Regex AttributeValue = new(@"=(?<value>[\w%-]+)", RegexOptions.CultureInvariant);
    private static readonly Regex ImageFile = new(@"\.(?:png|jpe?g|gif|svg|webp|avif)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex LoneMark = new(@"(?<=\A|\s)![ \t]+\z", RegexOptions.CultureInvariant);

    // A URL whose parentheses are balanced, and the start of a title.
    private static readonly Regex OpenTarget = new(
        @"\G\((?<url>(?:https?://|mailto:|\.{0,2}/)[^\s()<>""\[\]]*(?:\([^\s()\[\]]*\)[^\s()""\[\]]*)*)(?:[ \t]+(?<quote>[""'])(?<title>[^""'\n]*)\)|(?<rest>\z|[ \t\n]))",
        RegexOptions.CultureInvariant);

    private static readonly Regex TargetAfterImage = new(@"\A\((?<url>" + Target + @")\)", RegexOptions.CultureInvariant);
    private static readonly Regex Entity = new(@"\G&(?<name>[A-Za-z][A-Za-z0-9]{2,});", RegexOptions.CultureInvariant);

    // The references that authors write most often. In the query of a URL, a name is a parameter.
    private static readonly Regex OpenEntity = new(
        @"\G&(?<name>nbsp|copy|reg|trade|hellip|[mn]dash|[lr][sd]quo|[lr]aquo|middot|bull|times|euro|pound|deg|amp|quot|apos|lt|gt)(?:(?=[A-Z0-9])|(?![\w=;]))", RegexOptions.CultureInvariant);

    private static readonly Regex WideLink = new($@"\[(?<text>[^\[\]\n]+)\][（](?<url>(?:https?://|/)[^\s()（）]+)[）)]|【(?<text>[^【】\n]+)】\((?<url>(?:https?://|/)[^\s()（）]+)\)", RegexOptions.CultureInvariant);
    private static readonly Regex OpenAutolink = new(@"\G<(?<url>https?://[^\s<>]+)(?=[ \t\n]|\z)", RegexOptions.CultureInvariant);

    private readonly HtmlSlips _html = new(budget, problems);
    private readonly HtmlContentSlips _content = new(problems);
    private readonly BraceSlips _braces = new(problems);

    /// <summary>Reports the slips in a resolved tree.</summary>
    public void Find(MarkdownNode root)
    {
        var open = new Stack<(MarkdownNode Node, OpenElement? Element)>();
        open.Push((root, null));
        while (open.Count > 0)
        {
            var (node, element) = open.Pop();
            budget.ThrowIfCancelled();
            var children = node.ChildrenOrNone;
            for (var i = 0; i < children.Count; i++)
            {
                var child = children[i];
                if (child is TextNode { Kind: TextKind.Text } text)
                {
                    Find(text.Text, startsLine: node is ParagraphNode && i == 0);
                    FindBesideImage(children, i, text.Text);
                    _html.Find(text.Text, element);
                    _braces.Find(text.Text);
                    marks.Find(text.Text);
                    continue;
                }

                if (child is HtmlNode html)
                {
                    _content.Find(html);
                    _html.Find(html);
                }

                if (child is ElementNode { Kind: ElementKind.Image } image && image.Attributes["src"] is { } source && Size.Match(source) is { Success: true } size)
                {
                    problems.AddSlip(BodyProblems.SizeInUrl, new TextSpan(image.Span.End - size.Value.TrimStart().Length, size.Value.TrimStart().Length), size.Value.TrimStart(), SizeList(size));
                }

                if (child.HasChildren && child is not HtmlNode { ContentModel: ContentModel.Raw })
                {
                    open.Push((child, child is HtmlNode { IsBlock: true } block ? new OpenElement(block.Name, element) : element));
                }
            }
        }

        marks.Report();
    }

    private void Find(TextSlice slice, bool startsLine)
    {
        var text = slice.ToString();
        if (startsLine && Heading.Match(text) is { Success: true } heading)
        {
            Report(slice, heading, "no space follows the '#'", $"write '{heading.Groups[1].Value} {heading.Groups[2].Value}'");
        }

        if (text.IndexOf('[') >= 0)
        {
            foreach (Match link in LinkWithSpace.Matches(text))
            {
                Report(slice, link, "a space separates its two parts", $"write '{Regex.Replace(link.Value, @"\][ \t]+\(", "](")}'");
            }

            foreach (var link in WikiLink.FindAll(text))
            {
                Report(slice, link, WikiLink.Reason, WikiLink.Remedy(link));
            }

            foreach (Match link in ReversedLink.Matches(text))
            {
                Report(slice, link, "its brackets are reversed", $"write '{link.Groups[1].Value}[{link.Groups[2].Value}]({link.Groups[3].Value})'");
            }
        }

        foreach (Match link in text.IndexOf('[') < 0 ? [] : SwappedLink.Matches(text).Cast<Match>())
        {
            Report(slice, link, "its brackets are reversed", $"write '[{link.Groups["text"].Value}]({link.Groups["url"].Value})'");
        }

        foreach (Match link in text.IndexOf('[') < 0 ? [] : LinkWithoutBracket.Matches(text).Cast<Match>())
        {
            Report(slice, link, "no ']' follows its text", $"write '[{link.Groups["text"].Value.Trim()}]({link.Groups["url"].Value})'");
        }

        foreach (Match link in text.IndexOfAny(['（', '】']) < 0 ? [] : WideLink.Matches(text).Cast<Match>())
        {
            Report(slice, link, link.Value[0] == '[' ? "its parentheses are full-width" : "its brackets are full-width", $"write '[{link.Groups["text"].Value}]({link.Groups["url"].Value})'");
        }

        FindOpenLinks(slice, text);
        FindOpenAutolinks(slice);
        FindMarks(slice, text);
        FindEntity(slice);
        FindOpenEntities(slice);
        if (text.IndexOf("**", StringComparison.Ordinal) >= 0)
        {
            foreach (Match bold in Bold.Matches(text))
            {
                var start = bold.Groups["start"];
                Report(slice, bold, start.Success ? "a space follows the first '**'" : "a space precedes the last '**'", $"write '**{(start.Success ? start : bold.Groups["end"]).Value.Trim()}**'");
            }
        }
    }

    private void FindMarks(TextSlice slice, string text)
    {
        foreach (Match mark in text.IndexOf("~~", StringComparison.Ordinal) < 0 ? [] : Strikethrough.Matches(text).Cast<Match>())
        {
            Report(slice, mark, "it ends with one '~'", $"write '~~{mark.Groups["text"].Value}~~'");
        }

        foreach (Match mark in text.IndexOf('*') < 0 ? [] : MixedEmphasis.Matches(text).Cast<Match>())
        {
            Report(slice, mark, "it begins with '*' and ends with '_'", $"write '*{mark.Groups["text"].Value}*'");
        }

        foreach (Match mark in text.IndexOf("==", StringComparison.Ordinal) < 0 ? [] : Mark.Matches(text).Cast<Match>())
        {
            Report(slice, mark, "kramdown has no such mark", $"write '<mark>{mark.Groups["text"].Value}</mark>'");
        }
    }

    // The '&' is a separate node.
    private void FindEntity(TextSlice slice)
    {
        if (slice.Source is not { } source || slice.Start == 0 || source.Text[slice.Start - 1] != '&' || (slice.Start > 1 && source.Text[slice.Start - 2] == '\\'))
        {
            return;
        }

        if (Entity.Match(source.Text, slice.Start - 1) is { Success: true } entity
            && problems.FindNearest(entity.Groups["name"].Value, HtmlEntities.Names, maxDistance: 2) is { } meant)
        {
            problems.AddSlip(BodyProblems.MarkdownLeft, source.SpanOf(entity.Index, entity.Length), entity.Value, "no character has this name", $"write '&{meant};'");
        }
    }

    private void FindOpenEntities(TextSlice slice)
    {
        var (source, text) = (slice.Source!, slice.Source!.Text);
        for (var at = text.IndexOf('&', slice.Start, slice.Length); at >= 0; at = text.IndexOf('&', at + 1, slice.End - at - 1))
        {
            if ((at == 0 || text[at - 1] != '\\') && OpenEntity.Match(text, at) is { Success: true } open && !IsInUrl(text, at))
            {
                problems.AddSlip(BodyProblems.MarkdownLeft, source.SpanOf(at, open.Length), open.Value, "no semicolon follows it", $"write '{open.Value};'");
            }
        }
    }

    private static bool IsInUrl(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < MaxLine && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return text.IndexOf('?', start, at - start) >= 0 || text.IndexOf("//", start, at - start, StringComparison.Ordinal) >= 0;
    }

    private void FindOpenAutolinks(TextSlice slice)
    {
        for (var at = slice.Source!.Text.IndexOf("<http", slice.Start, slice.Length, StringComparison.Ordinal); at >= 0; at = slice.Source.Text.IndexOf("<http", at + 1, slice.End - at - 1, StringComparison.Ordinal))
        {
            if ((at == 0 || slice.Source.Text[at - 1] != '\\') && OpenAutolink.Match(slice.Source.Text, at) is { Success: true } link)
            {
                var url = link.Groups["url"].Value.TrimEnd('.', ',', ';', ':', '!', '?');
                problems.AddSlip(BodyProblems.MarkdownLeft, slice.Source.SpanOf(at, url.Length + 1), "<" + url, "no '>' follows the URL", $"write '<{url}>'");
            }
        }
    }

    // The text between quotes is in other nodes, so the link is read in the source.
    private void FindOpenLinks(TextSlice slice, string text)
    {
        for (var at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at + 2, StringComparison.Ordinal))
        {
            var (source, close) = (slice.Source!.Text, slice.Start + at);
            var lineEnd = source.IndexOf('\n', close, Math.Min(MaxLine, source.Length - close));
            var open = close == 0 ? -1 : source.LastIndexOf('[', close - 1, Math.Min(close, MaxLine));
            if (open < 0 || lineEnd < 0 || source.IndexOfAny(['\n', ']'], open, close - open) >= 0 || (open > 0 && source[open - 1] == '\\') || source[close - 1] == '\\')
            {
                continue;
            }

            var line = source.Substring(open, lineEnd - open);
            if (OpenTarget.Match(line, close + 1 - open) is { Success: true } target)
            {
                var (url, title) = (target.Groups["url"].Value, target.Groups["title"]);
                var trimmed = url.TrimEnd('.', ',', ';', ':', '!', '?');
                var label = line.Substring(0, close + 1 - open);
                var end = title.Success ? target.Index + target.Length : target.Groups["url"].Index + trimmed.Length;
                problems.AddSlip(
                    BodyProblems.MarkdownLeft,
                    slice.Source.SpanOf(open, end),
                    line.Substring(0, end),
                    title.Success ? "the quote of its title is not closed" : "its parenthesis is not closed",
                    title.Success ? $"write '{label}({url} {target.Groups["quote"].Value}{title.Value}{target.Groups["quote"].Value})'" : $"write '{label}({trimmed})'");
            }
        }
    }

    // An image in a link whose bracket is not closed, attributes of other programs after an image, and an image whose mark is separate.
    private void FindBesideImage(List<MarkdownNode> siblings, int index, TextSlice slice)
    {
        if (index > 0 && siblings[index - 1] is ElementNode { Kind: ElementKind.Image } && slice[0] is '(' or '{')
        {
            var text = slice.ToString();
            if (TargetAfterImage.Match(text) is { Success: true } target && index > 1 && siblings[index - 2] is TextNode { Kind: TextKind.Text } before && before.Text.EndsWith('['))
            {
                Report(slice, target, "no ']' follows the image in the link", $"write ']{target.Value}'");
            }
            else if (Attributes.Match(text) is { Success: true } attributes)
            {
                Report(slice, attributes, "attributes have a different form in kramdown", $"write '{{: {AttributeValue.Replace(attributes.Groups["list"].Value, "=\"${value}\"")}}}'");
            }
        }

        if (index + 1 < siblings.Count && siblings[index + 1] is ElementNode { Kind: ElementKind.Link } link && slice[slice.Length - 1] is ' ' or '\t'
            && ImageFile.IsMatch(link.Attributes["href"] ?? "") && LoneMark.Match(slice.ToString()) is { Success: true } mark)
        {
            var part = new TextSlice(slice.Source, slice.Start + mark.Index, mark.Length + 1);
            problems.AddSlip(BodyProblems.MarkdownLeft, part.Span, part.ToString(), "a space follows the '!' of an image", "write '!['");
        }
    }

    private static string SizeList(Match size)
    {
        var (width, height) = (size.Groups["width"].Value, size.Groups["height"].Value);
        return "{:" + (width.Length > 0 ? $" width=\"{width}\"" : "") + (height.Length > 0 ? $" height=\"{height}\"" : "") + "}";
    }

    private void Report(TextSlice slice, Match match, string reason, string remedy) =>
        problems.AddSlip(BodyProblems.MarkdownLeft, slice.Skip(match.Index).Take(match.Length).Span, match.Value, reason, remedy);
}
