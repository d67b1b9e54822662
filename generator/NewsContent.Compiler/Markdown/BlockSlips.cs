using System.Globalization;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Markdown.Blocks;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown;

/// <summary>
/// Finds blocks of other programs, such as tables after a line of text, which kramdown reads as paragraphs. It runs before inline syntax is parsed, because a mistake extends
/// over whole lines.
/// </summary>
internal sealed class BlockSlips(MarkdownBudget budget, MarkdownProblems problems, MarkdownOptions options, OpenMarks marks)
{
    private const int MaxSearches = 50;
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string OtherSpace = "[" + OtherSpaces.Visible + "]";

    // The start of an item's text after a mark without a space. A digit is a part of a decimal number, and a lone 'x' is a part of a version.
    private const string ItemText = @"(?:(?![xX]\b)\p{L}|\*\*|[`\[“《「【])";

    private static readonly Regex Table = new(
        @"(?:\A|\n)[ ]{0,3}(?<head>\|?[^|\n]+\|[^\n]*)\n[ ]{0,3}\|?[ ]*:?-+:?[ ]*(?:\|[ ]*:?-+:?[ ]*)+\|?[ ]*(?=\n|\z)",
        Options);

    private static readonly Regex IndentedHeading = new(@"(?:\A(?<mark>#{1,6})|\n[ ]{1,3}(?<mark>#{2,6}))[ \t]+(?<text>[^\s#{][^\n]*)", Options);
    private static readonly Regex DeepHeading = new(@"(?:\A|\n)(?<mark>#{7,})[ \t]*(?<text>[^\s#][^\n]*)", Options);

    // In the middle of a paragraph, a single '#' can be a part of its text.
    private static readonly Regex OtherSpaceHeading = new(
        @"(?:\A(?<mark>#{1,6})|\n[ ]{0,3}(?<mark>#{2,6}))(?<space>" + OtherSpace + @")[^\S\n]*(?<text>[^\s#][^\n]*)", Options);

    private static readonly Regex OtherSpaceItems = new(
        @"(?:\A|\n[ ]{0,3})(?<item>(?<mark>[-*+]|[0-9]{1,3}\.)(?<space>" + OtherSpace + @")[^\S\n]*(?<text>[^\s][^\n]*))\n[ ]{0,3}(?:[-*+]|[0-9]{1,3}\.)" + OtherSpace + @"+[^\s]", Options);

    // The second item is only looked at, because it can be the first one of the next match.
    private static readonly Regex OrderedItems = new(
        @"(?:\A|\n[ ]{0,3})(?<item>(?<number>[0-9]{1,3})\.(?<text>" + ItemText + @"[^\n]*))(?=\n[ ]{0,3}(?<next>[0-9]{1,3})\." + ItemText + ")", Options);

    private static readonly Regex ParenthesisItems = new(
        @"(?:\A|\n[ ]{0,3})(?<item>(?<number>[0-9]{1,3})\)(?:[ \t]+(?=\S)|(?=" + ItemText + @"))(?<text>[^\n]*))(?=\n[ ]{0,3}(?<next>[0-9]{1,3})\)(?:[ \t]+\S|" + ItemText + "))", Options);

    private static readonly Regex Abbreviation = new(
        @"\A(?:[ ]{0,3}\*\[(?<name>[^\[\]*\n]+)\](?:[ \t]+(?::[ \t]*)?|：[ \t]*)(?<text>[^\s:：(\[{*][^*\n]*)(?:\n|\z))+\z", Options);

    // Words that mark a remark instead of an abbreviation.
    private static readonly Regex Remark = new(@"\A(?:edit|note|update|todo|sic|correction)", Options | RegexOptions.IgnoreCase);
    private static readonly Regex Acronym = new(@"\A[A-Z][A-Z0-9]{1,5}\z", Options);
    private static readonly Regex LineBreak = new(@"(?:[ ]{2}|\\\\|<br[ ]*/?>)\z", Options);

    private static readonly Regex Box = new(@"\A(?<box>\[[ xX]?\])(?<text>\w[^\n]*)", Options);
    private static readonly Regex BoxAfterDash = new(@"\A(?<mark>[-*+])(?<text>\[[ xX]\][ ][^\n]*)", Options);
    private static readonly Regex EmptyBox = new(@"\A(?<box>\[\])[ ]+(?<text>\p{L}[^\n]*)", Options);
    private static readonly Regex Items = new(@"(?:\A|\n)(?<item>-(?<text>\p{L}[^\n]*))\n[ ]{0,3}-\p{L}", Options);
    private static readonly Regex WideHeading = new(@"\A(?<mark>＃{1,6})[ \u3000]+(?<text>[^\n＃]+)(?=\n|\z)", Options);
    private static readonly Regex WideItems = new(@"\A(?<item>－[ \u3000]*(?<text>[^\s－][^\n]*))\n[ ]{0,3}－[ \u3000]*[^\s－]", Options);
    private static readonly Regex AlertText = new(@"\A(?<mark>\[!(?<kind>[A-Za-z]+)\])[ \t]*(?<text>[^\n]*)(?<rest>(?:\n|\z)[\s\S]*)", Options);
    private static readonly Regex Fence = new(@"\A(?<fence>(?<c>['‘’´｀])\k<c>{2})[ ]*\w*\n(?:[^\n]*\n)*?[ ]{0,3}['‘’´｀]{3}[ ]*(?=\n|\z)", Options);
    private static readonly Regex Contents = new(@"\A\[{1,2}_?(?:toc|TOC)_?\]{1,2}\z", Options);
    private static readonly Regex Admonition = new(@"\A(?<mark>:{3,}[ ]*\{?\.?(?<kind>[a-z]+)\}?|(?:!!!|\?\?\?)\+?[ ]+(?<kind>[a-z]+))(?=[^\n]*(?:\n|\z))", Options);
    private static readonly Regex OtherAttributes = new(@"\n(?<list>\{(?<inner>[.#][\w-]+(?: [.#][\w-]+)*)\})[ \t]*\n?\z", RegexOptions.CultureInvariant);
    private static readonly Regex AttributesNotClosed = new(@"(?:\A|\n)[ ]{0,3}(?<list>\{:[^{}\n]*[^{}\s])[ ]*\z", Options);
    private static readonly Regex Import = new(@"\Aimport[ ]+(?:[\w{}*, ]+[ ]+from[ ]+)?(?:'[^'\n]+'|""[^""\n]+"");?(?=\n|\z)", Options);
    private static readonly Regex Conflict = new(@"(?:\A|\n)(?<mark><{7} [^\n]+)", Options);
    private static readonly Regex HeadingAttributes = new(@"[ ](?<list>\{(?<attributes>[.#][\w-]+(?:[ ]+[.#]?[\w-]+(?:=[\w""%-]+)?)*)[ ]*\})\z", Options);

    private string _text = "";
    private int _searches;

    /// <summary>Reports the slips in a tree whose inline syntax is not parsed yet.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="markdown">The Markdown.</param>
    public void Find(MarkdownNode root, string markdown)
    {
        _text = markdown;
        var open = new Stack<MarkdownNode>();
        open.Push(root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            budget.ThrowIfCancelled();
            if (node is HeaderNode { Children: [RawTextNode heading] })
            {
                var slice = heading.Text.ToSlice();
                FindInHeading(slice);
                marks.Expect(slice);
            }

            foreach (var child in node.ChildrenOrNone)
            {
                if (child is ParagraphNode paragraph)
                {
                    var slice = paragraph.RawText.Text.ToSlice();
                    FindInParagraph(slice, node.Children[0] == child ? (node as ElementNode)?.Kind : null);
                    marks.Expect(slice);
                }
                else if (child.HasChildren && child is not HtmlNode { ContentModel: ContentModel.Raw })
                {
                    open.Push(child);
                }
            }
        }
    }

    private void FindInParagraph(TextSlice slice, ElementKind? firstOf)
    {
        if (slice.IsEmpty)
        {
            return;
        }

        var text = slice.ToString();
        if (text.IndexOf('|') >= 0 && Table.Match(text) is { Success: true } table)
        {
            var isFirst = table.Groups["head"].Index == 0;
            Report(slice, table.Groups["head"], isFirst ? "no blank line follows the table" : "no blank line precedes the table", isFirst ? "write one after its last row" : "write one before it");
        }

        FindHeadings(slice, text);
        FindAtStart(slice, text, firstOf);
        if (text.IndexOf('-') >= 0 && Items.Match(text) is { Success: true } items)
        {
            Report(slice, items.Groups["item"], "no space follows the '-'", $"write '- {items.Groups["text"].Value.Trim()}', after a blank line");
        }

        FindItems(slice, text);
        if (text.IndexOf("\n{", StringComparison.Ordinal) >= 0 && OtherAttributes.Match(text) is { Success: true } other)
        {
            Report(slice, other.Groups["list"], "attributes have a different form in kramdown", $"write '{{: {other.Groups["inner"].Value}}}'");
        }

        if (text.IndexOf("{:", StringComparison.Ordinal) >= 0 && AttributesNotClosed.Match(text) is { Success: true } list)
        {
            Report(slice, list.Groups["list"], "its brace is not closed", $"write '{list.Groups["list"].Value}}}'");
        }

        if (text.IndexOf("<<<<<<< ", StringComparison.Ordinal) >= 0 && Conflict.Match(text) is { Success: true } conflict)
        {
            var mark = conflict.Groups["mark"];
            problems.AddSlip(BodyProblems.ConflictMarker, slice.Skip(mark.Index).Take(mark.Length).Span, mark.Value.TrimEnd());
        }
    }

    private void FindHeadings(TextSlice slice, string text)
    {
        if (text.IndexOf('#') < 0)
        {
            return;
        }

        if (IndentedHeading.Match(text) is { Success: true } indented)
        {
            ReportHeading(slice, indented, "spaces precede the '#'", $"write '{indented.Groups["mark"].Value} {indented.Groups["text"].Value.Trim()}' at the start of its line");
        }

        if (DeepHeading.Match(text) is { Success: true } deep)
        {
            ReportHeading(slice, deep, "kramdown has six levels of headings", $"write '###### {deep.Groups["text"].Value.TrimEnd(' ', '\t', '#')}'");
        }

        if (OtherSpaceHeading.Match(text) is { Success: true } heading)
        {
            ReportHeading(slice, heading, $"the space after the '#' is a {SpaceOf(heading)}", $"write '{heading.Groups["mark"].Value} {heading.Groups["text"].Value.Trim()}'");
        }
    }

    private void FindItems(TextSlice slice, string text)
    {
        if (OtherSpaceItems.Match(text) is { Success: true } spaced)
        {
            var mark = spaced.Groups["mark"].Value;
            Report(slice, spaced.Groups["item"], $"the space after the '{mark[mark.Length - 1]}' is a {SpaceOf(spaced)}", $"write '{mark} {spaced.Groups["text"].Value.Trim()}', after a blank line");
        }

        // With this option, a list without marks looks like a list.
        if (options.HardWrap)
        {
            return;
        }

        if (text.IndexOf('.') >= 0 && FindOrdered(OrderedItems, text) is { } items)
        {
            Report(slice, items.Groups["item"], "no space follows the number", RemedyOf(items));
        }

        if (text.IndexOf(')') >= 0 && FindOrdered(ParenthesisItems, text) is { } parenthesis)
        {
            Report(slice, parenthesis.Groups["item"], "a ')' follows the number, not a period", RemedyOf(parenthesis));
        }

        static string RemedyOf(Match items) => $"write '{items.Groups["number"].Value}. {items.Groups["text"].Value.Trim()}', after a blank line";
    }

    // Two lines with the same number or one after the other. With a line break between them, they are shown as they are written.
    private static Match? FindOrdered(Regex items, string text) =>
        items.Matches(text).Cast<Match>().FirstOrDefault(static match =>
            int.Parse(match.Groups["next"].Value, CultureInfo.InvariantCulture) - int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) is 0 or 1
                && !LineBreak.IsMatch(match.Value));

    private static string SpaceOf(Match match) => OtherSpaces.Describe(match.Groups["space"].Value[0]);

    private void FindAtStart(TextSlice slice, string text, ElementKind? firstOf)
    {
        switch (text[0])
        {
            case 'i' when Import.Match(text) is { Success: true } import:
                Report(slice, import, "kramdown has no components", "delete it, or put it in a code block if it is meant as code");
                break;
            case '[' when Contents.IsMatch(text):
                Report(slice, 0, text.Length, "the table of contents of kramdown is a list", "write '* TOC' in its place and '{:toc}' on the next line");
                break;
            case '[' when firstOf == ElementKind.BlockQuote && AlertText.Match(text) is { Success: true } alert:
                FindInAlert(slice, alert);
                break;
            case '[' when firstOf == ElementKind.ListItem && EmptyBox.Match(text) is { Success: true } empty:
                Report(slice, empty, "a box must contain a space or an 'x'", $"write '[ ] {empty.Groups["text"].Value.Trim()}'");
                break;
            case '[' when firstOf == ElementKind.ListItem && Box.Match(text) is { Success: true } box:
                Report(slice, box, "no space follows the ']'", $"write '{(box.Groups["box"].Length == 2 ? "[ ]" : box.Groups["box"].Value)} {box.Groups["text"].Value}'");
                break;
            case '-' or '*' or '+' when BoxAfterDash.Match(text) is { Success: true } dash:
                Report(slice, dash, $"no space follows the '{dash.Groups["mark"].Value}'", $"write '{dash.Groups["mark"].Value} {dash.Groups["text"].Value}'");
                break;
            case '＃' when WideHeading.Match(text) is { Success: true } heading:
                Report(slice, heading, "the '＃' is full-width", $"write '{new string('#', heading.Groups["mark"].Length)} {heading.Groups["text"].Value.Trim()}'");
                break;
            case '－' when WideItems.Match(text) is { Success: true } items:
                Report(slice, items.Groups["item"], "the '－' is full-width", $"write '- {items.Groups["text"].Value.Trim()}'");
                break;
            case '*' when Abbreviation.Match(text) is { Success: true } abbreviation && IsAbbreviation(abbreviation.Groups["name"].Captures[0].Value):
                FindAbbreviation(slice, abbreviation);
                break;
            case '\'' or '‘' or '’' or '´' or '｀' when Fence.Match(text) is { Success: true } fence:
                Report(slice, fence.Groups["fence"], "a fence consists of backticks", "write '```' before and after the code");
                break;
            case ':' or '!' or '?' when Admonition.Match(text) is { Success: true } admonition:
                Report(
                    slice,
                    admonition.Groups["mark"],
                    "kramdown has no such blocks",
                    $"write '<div class=\"{admonition.Groups["kind"].Value}\" markdown=\"1\">' in its place and '</div>' where it ends");
                break;
        }
    }

    private bool IsAbbreviation(string name) => !Remark.IsMatch(name) && (Acronym.IsMatch(name) || IsUsed(name));

    // Searching a long text takes time, and the definitions of abbreviations are few.
    private bool IsUsed(string name)
    {
        var count = 0;
        for (var at = _searches++ < MaxSearches ? _text.IndexOf(name, StringComparison.Ordinal) : -1; at >= 0 && count < 2; at = _text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count > 1;
    }

    private void FindAbbreviation(TextSlice slice, Match abbreviation)
    {
        var (name, text) = (abbreviation.Groups["name"].Captures[0].Value, abbreviation.Groups["text"].Captures[0]);
        Report(slice, 0, text.Index + text.Length, "no ':' follows the ']'", $"write '*[{name}]: {text.Value.Trim()}'");
    }

    // Alerts whose kind has its own line and text after it are not paragraphs.
    private void FindInAlert(TextSlice slice, Match alert)
    {
        var (mark, text) = (alert.Groups["mark"], alert.Groups["text"].Value.Trim());
        if (!AlertQuote.IsKind(alert.Groups["kind"].Value))
        {
            if (text.Length == 0 && alert.Groups["rest"].Value.Trim().Length > 0)
            {
                Report(slice, mark, "there is no such alert", "write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]");
            }
        }
        else if (text.Length > 0)
        {
            Report(slice, mark.Index, mark.Length, "text follows it on its line", $"write '> {mark.Value}' and on the next line '> {text}'");
        }
    }

    private void FindInHeading(TextSlice slice)
    {
        if (slice.EndsWith('}') && HeadingAttributes.Match(slice.ToString()) is { Success: true } match)
        {
            Report(slice, match.Groups["list"], "attributes have a different form in kramdown", $"delete it and write '{{: {match.Groups["attributes"].Value}}}' on the next line");
        }
    }

    private void ReportHeading(TextSlice slice, Match heading, string reason, string remedy)
    {
        var (mark, text) = (heading.Groups["mark"], heading.Groups["text"]);
        Report(slice, mark.Index, text.Index + text.Length - mark.Index, reason, remedy);
    }

    private void Report(TextSlice slice, Group part, string reason, string remedy) => Report(slice, part.Index, part.Length, reason, remedy);

    private void Report(TextSlice slice, int start, int length, string reason, string remedy)
    {
        var part = slice.Skip(start).Take(length).TrimEnd();
        problems.AddSlip(BodyProblems.MarkdownLeft, part.Span, part.ToString(), reason, remedy);
    }
}
