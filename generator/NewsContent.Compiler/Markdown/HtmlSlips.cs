using System.Text.RegularExpressions;
using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown;

/// <summary>Finds tags and comments in text, which readers see because kramdown does not read them as HTML.</summary>
internal sealed class HtmlSlips(MarkdownBudget budget, MarkdownProblems problems)
{
    // Reading a tag takes time, and a post with many such tags is about HTML.
    private const int MaxTags = 100;

    // Elements that are removed if they are not closed, which is reported.
    private static readonly string[] NotShown = ["applet", "body", "button", "fieldset", "form", "iframe", "label", "legend", "map", "math", "noscript", "object", "optgroup", "option", "select", "textarea"];

    // The text before a tag that is searched.
    private const int MaxBlock = 2_000;

    private static readonly Regex FormattingTag = new(@"<(?<end>/)?(?<name>[A-Za-z]+)(?:[ \t][^<>]*)?>", RegexOptions.CultureInvariant);
    private static readonly Regex Jsx = new(
        @"\G<[A-Z][\w.]*(?=[^<>\n]{0,500}=\{)(?:[ \t]+[\w:-]+(?:=(?:\{[^{}\n]*\}|""[^""\n]*""|'[^'\n]*'))?)*[ \t]*/?>", RegexOptions.CultureInvariant);

    private static readonly Regex UnknownEndTag = new("</(?<name>[A-Za-z]{3,20})[ \t]*>", RegexOptions.CultureInvariant);

    // Blocks that contain the rest of the text if they are not closed.
    private static readonly HashSet<string> Containers =
        new("address article aside blockquote center details div dl figure footer h1 h2 h3 h4 h5 h6 header main nav ol p pre section summary table ul".Split(' '), StringComparer.Ordinal);

    private static readonly Regex Comment = new(@"\G<!-?(?!-)[ \t]+(?<text>[^<>\n]*?)-{1,2}>", RegexOptions.CultureInvariant);

    // An end tag after a start tag that is reported is not a second mistake.
    private readonly HashSet<(MappedText Source, string Name)> _reported = [];

    // An element in an element that is not closed is often not closed either.
    private readonly HashSet<MappedText> _notClosed = [];
    private int _tags;

    // Formatting that continues to the end of the block if it is not closed.
    private static readonly HashSet<string> Formatting = new("b big code del em i ins kbd mark s small strong sub sup tt u".Split(' '), StringComparer.Ordinal);

    /// <summary>Reports formatting that is not closed, and the end tags in the text of an element that is not parsed.</summary>
    public void Find(HtmlNode element)
    {
        if (element is { Part: HtmlPart.Element, IsBlock: false, IsEndAdded: true, IsClosed: false } && element.Attributes.Items.Count == 0 && Formatting.Contains(element.Name) && !HasEndTag(element))
        {
            problems.AddSlip(BodyProblems.FormattingNotClosed, element.Text.Span, element.Name);
        }

        var isReported = element is { IsBlock: true, ContentModel: ContentModel.Raw } && FindInRaw(element);
        if (!isReported && element is { Part: HtmlPart.Element, IsBlock: true, IsEndAdded: true, IsClosed: false } && Containers.Contains(element.Name)
            && !_notClosed.Contains(element.Text.Source!) && _tags++ < MaxTags && !HasAllEndTags(element) && !FindMisspelledEnd(element))
        {
            _notClosed.Add(element.Text.Source!);
            problems.AddSlip(BodyProblems.BlockNotClosed, element.Text.Span, element.Name);
        }
    }

    // An end tag that does not begin its line, or is in the wrong order, is reported itself.
    private static bool HasAllEndTags(HtmlNode element)
    {
        var (text, name) = (element.Text.Source!.Text, element.Name);
        var open = 0;
        for (var at = text.IndexOf(name, element.Text.Start, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            var isName = end >= text.Length || !char.IsLetterOrDigit(text[end]);
            open += isName && at > 0 && text[at - 1] == '<' ? 1 : isName && at > 1 && text[at - 1] == '/' && text[at - 2] == '<' ? -1 : 0;
        }

        return open <= 0;
    }

    // The end tag of a block that is not closed, with another name.
    private bool FindMisspelledEnd(HtmlNode element)
    {
        var (source, found) = (element.Text.Source!, false);
        foreach (Match tag in UnknownEndTag.Matches(source.Text, element.Text.End))
        {
            var name = tag.Groups["name"].Value.ToLowerInvariant();
            if (!IsKnown(name) && _tags++ < MaxTags && IsSimilar(name, element.Name))
            {
                Report(source, tag.Index, tag.Index + tag.Length, name, $"it does not end <{element.Name}>", $"write </{element.Name}>");
                found = true;
                break;
            }
        }

        return found;
    }

    private static bool IsSimilar(string name, string element) => NearestName.Find(name, [element], maxDistance: 2) is not null;

    // An end tag in the wrong order is reported itself.
    private static bool HasEndTag(HtmlNode element) =>
        element.Text.Source is not { } source
        || source.Text.IndexOf("\n\n", element.Text.End, StringComparison.Ordinal) is var end
            && source.Text.IndexOf("</" + element.Name, element.Text.End, (end < 0 ? source.Text.Length : end) - element.Text.End, StringComparison.OrdinalIgnoreCase) >= 0;

    // Its content is a flat list of tags and text. After the first end tag that does not match, the others do not match either.
    private bool FindInRaw(HtmlNode element)
    {
        // Most elements contain only text.
        if (element.ChildrenOrNone.TrueForAll(static child => child is TextNode { Kind: TextKind.Text } text && text.Text.Source!.Text.IndexOf('<', text.Text.Start, text.Text.Length) < 0))
        {
            return false;
        }

        var open = new List<string> { element.Name };
        foreach (var child in element.ChildrenOrNone)
        {
            switch (child)
            {
                case HtmlNode { Part: HtmlPart.StartTag, IsClosed: false } tag:
                    open.Add(tag.Name);
                    break;
                case HtmlNode { Part: HtmlPart.EndTag } when open.Count > 1:
                    open.RemoveAt(open.Count - 1);
                    break;
                case TextNode { Kind: TextKind.Text } text when FindInRaw(text.Text, open):
                    return true;
            }
        }

        return false;
    }

    private bool FindInRaw(TextSlice slice, List<string> open)
    {
        var source = slice.Source!;
        for (var at = source.Text.IndexOf('<', slice.Start, slice.Length); at >= 0 && _tags < MaxTags; at = source.Text.IndexOf('<', at + 1, slice.End - at - 1))
        {
            _tags++;
            if (HtmlSyntax.ReadEndTag(source.Text, at, slice.End) is var (written, end))
            {
                var (name, last) = (written.ToLowerInvariant(), open[open.Count - 1]);
                if (!IsKnown(name) && open.Find(other => IsSimilar(name, other)) is { } meant)
                {
                    Report(source, at, end, name, $"it does not end <{meant}>", $"write </{meant}>");
                }
                else if (!open.Contains(name))
                {
                    FindEndTag(source, at, end, name, null);
                }
                else if (open.Count > 2 && open[open.Count - 2] == last && last is "td" or "th" or "tr" or "li" or "p" or "dt" or "dd")
                {
                    Report(source, at, end, name, $"a <{last}> in <{name}> has no end tag before the next <{last}>", $"write </{last}> before each <{last}> but the first");
                }
                else if (HtmlNames.IsKnown(last) && Array.IndexOf(NotShown, last) < 0)
                {
                    Report(source, at, end, name, $"<{last}> in <{name}> has no end tag", $"write </{last}> before it");
                }

                return true;
            }

            if (HtmlSyntax.EndOfName(source.Text, at + 1, slice.End) is >= 0 and var nameEnd && source.Text.Substring(at + 1, nameEnd - at - 1).ToLowerInvariant() is var start && IsKnown(start)
                && TagAttributes.FindFault(source.Text, nameEnd) is var (faultEnd, reason, remedy))
            {
                Report(source, at, faultEnd, start, reason, remedy);
                return true;
            }
        }

        return false;
    }

    /// <summary>Reports the tags in a text node.</summary>
    /// <param name="slice">The text.</param>
    /// <param name="element">The element around it; <c>null</c> if there is none.</param>
    public void Find(TextSlice slice, OpenElement? element)
    {
        if (slice.Source is not { } source)
        {
            return;
        }

        for (var at = source.Text.IndexOf('<', slice.Start, slice.Length); at >= 0 && _tags < MaxTags; at = source.Text.IndexOf('<', at + 1, slice.End - at - 1))
        {
            if (at == 0 || source.Text[at - 1] != '\\')
            {
                _tags++;
                FindTag(source, at, element);
            }
        }
    }

    private void FindTag(MappedText source, int at, OpenElement? element)
    {
        var text = source.Text;
        if (HtmlSyntax.StartsWith(text, at, text.Length, "<!--"))
        {
            Report(source, at, at + 4, "", "the comment is not closed", "write '-->' where it should end");
        }
        else if (Comment.Match(text, at) is { Success: true } comment)
        {
            Report(source, at, at + comment.Length, "", "a comment begins with '<!--'", $"write '<!-- {comment.Groups["text"].Value.Trim()} -->'");
        }
        else if (HtmlSyntax.ReadEndTag(text, at, text.Length) is var (name, end))
        {
            FindEndTag(source, at, end, name.ToLowerInvariant(), element);
        }
        else if (Jsx.Match(text, at) is { Success: true } component)
        {
            Report(source, at, at + component.Length, "", "a value in braces is JSX, which kramdown does not support", "write HTML in its place");
        }
        else if (HtmlSyntax.EndOfName(text, at + 1, text.Length) is >= 0 and var nameEnd && text.Substring(at + 1, nameEnd - at - 1).ToLowerInvariant() is var known && IsKnown(known))
        {
            FindStartTag(source, at, nameEnd, known);
        }
    }

    private void FindEndTag(MappedText source, int at, int end, string name, OpenElement? element)
    {
        if (!IsKnown(name) || _reported.Contains((source, name)))
        {
            return;
        }

        if (OpenElement.Contains(element, name))
        {
            Report(source, at, end, name, "it does not begin its line", "write it on its own line");
            return;
        }

        if (HtmlNames.IsVoid(name))
        {
            Report(source, at, end, name, $"<{name}> has no end tag", FollowsStartTag(source.Text, at, name) ? "delete it" : $"write <{name}>");
        }
        else if (FindInner(source.Text, at, name) is { } inner)
        {
            Report(source, at, end, name, $"<{inner}> is not closed before it", $"write </{inner}> before it");
        }
        else
        {
            Report(source, at, end, name, $"there is no <{name}> before it in this block", $"delete it, or write <{name}> before it");
        }
    }

    // The end tag in <br></br> or <img src="…">Text</img>.
    private static bool FollowsStartTag(string text, int at, string name) =>
        text.LastIndexOf('<', Math.Max(0, at - 1), Math.Min(at, MaxBlock)) is >= 0 and var start
        && string.Compare(text, start + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && !char.IsLetterOrDigit(text[start + 1 + name.Length]);

    // The formatting inside an element that is still open where the end tag of the element is.
    private static string? FindInner(string text, int at, string name)
    {
        if (!Formatting.Contains(name))
        {
            return null;
        }

        var from = Math.Max(0, at - MaxBlock);
        var block = text.LastIndexOf("\n\n", Math.Max(0, at - 1), at - from, StringComparison.Ordinal) is >= 0 and var blank ? blank : from;
        var open = new List<string>();
        foreach (Match tag in FormattingTag.Matches(text.Substring(block, at - block)))
        {
            var found = tag.Groups["name"].Value.ToLowerInvariant();
            if (!Formatting.Contains(found))
            {
                continue;
            }

            if (!tag.Groups["end"].Success)
            {
                open.Add(found);
            }
            else if (open.LastIndexOf(found) is >= 0 and var index)
            {
                open.RemoveRange(index, open.Count - index);
            }
        }

        return open.LastIndexOf(name) is >= 0 and var outer && outer < open.Count - 1 ? open[open.Count - 1] : null;
    }

    private void FindStartTag(MappedText source, int at, int nameEnd, string name)
    {
        var text = source.Text;
        if (HtmlSyntax.ReadStartTag(source, at, text.Length, budget) is { } tag)
        {
            if (HtmlNames.IsBlock(name))
            {
                Report(source, at, tag.End, name, $"<{name}> is a block, which cannot be inside a line", "begin it on its own line");
            }
        }
        else if (TagAttributes.FindFault(text, nameEnd) is var (end, reason, remedy))
        {
            Report(source, at, end, name, reason, remedy);
        }
    }

    private void Report(MappedText source, int start, int end, string name, string reason, string remedy)
    {
        _reported.Add((source, name));
        problems.AddSlip(BodyProblems.HtmlLeft, source.SpanOf(start, end - start), source.Text.Substring(start, end - start), reason, remedy);
    }

    private static bool IsKnown(string name) => HtmlNames.IsKnown(name) || name is "video" or "audio" or "picture" or "mark" or "time";
}
