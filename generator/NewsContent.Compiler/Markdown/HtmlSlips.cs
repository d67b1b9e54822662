using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Markdown;

/// <summary>Finds tags and comments in text, which readers see because kramdown does not read them as HTML.</summary>
internal sealed class HtmlSlips(MarkdownBudget budget, MarkdownProblems problems)
{
    // Reading a tag takes time, and a post with many such tags is about HTML.
    private const int MaxTags = 100;

    // An end tag after a start tag that is reported is not a second mistake.
    private readonly HashSet<(MappedText Source, string Name)> _reported = [];
    private int _tags;

    /// <summary>Reports the tags in a text node.</summary>
    public void Find(TextSlice slice)
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
                FindTag(source, at);
            }
        }
    }

    private void FindTag(MappedText source, int at)
    {
        var text = source.Text;
        if (HtmlSyntax.StartsWith(text, at, text.Length, "<!--"))
        {
            Report(source, at, at + 4, "", "the comment has no end", "write '-->' where it ends");
        }
        else if (HtmlSyntax.ReadEndTag(text, at, text.Length) is var (name, end))
        {
            FindEndTag(source, at, end, name.ToLowerInvariant());
        }
        else if (HtmlSyntax.EndOfName(text, at + 1, text.Length) is >= 0 and var nameEnd && text.Substring(at + 1, nameEnd - at - 1).ToLowerInvariant() is var known && IsKnown(known))
        {
            FindStartTag(source, at, nameEnd, known);
        }
    }

    private void FindEndTag(MappedText source, int at, int end, string name)
    {
        if (!IsKnown(name) || _reported.Contains((source, name)))
        {
            return;
        }

        var remedy = HtmlNames.IsVoid(name) ? $"write <{name}>" : $"delete it, or write <{name}> before it";
        Report(source, at, end, name, HtmlNames.IsVoid(name) ? $"<{name}> has no end tag" : $"there is no <{name}> before it in this block", remedy);
    }

    private void FindStartTag(MappedText source, int at, int nameEnd, string name)
    {
        var text = source.Text;
        if (HtmlSyntax.ReadStartTag(source, at, text.Length, budget) is { } tag)
        {
            if (HtmlNames.IsBlock(name))
            {
                Report(source, at, tag.End, name, $"<{name}> is a block, which cannot be inside a line", "begin it on a line of its own");
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
