using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Markdown;

/// <summary>Finds <c>{:toc}</c> without a list, which kramdown removes without a table of contents.</summary>
internal sealed class ContentsMarks(MarkdownDocument document, MarkdownProblems problems)
{
    public void Find()
    {
        // Few posts have one.
        if (document.ContentsMarks.Count == 0)
        {
            return;
        }

        var lists = FindLists();
        foreach (var (list, span) in document.ContentsMarks.Where(mark => !lists.Contains(mark.List)))
        {
            problems.AddSlip(BodyProblems.ContentsWithoutList, span, "{:toc}");
        }
    }

    private HashSet<AttributeList> FindLists()
    {
        var lists = new HashSet<AttributeList>();
        var open = new Stack<MarkdownNode>(document.Footnotes.Values);
        open.Push(document.Root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (node is ElementNode { Kind: ElementKind.OrderedList or ElementKind.UnorderedList, AttributeList: { } list })
            {
                lists.Add(list);
            }

            foreach (var child in node.ChildrenOrNone)
            {
                open.Push(child);
            }
        }

        return lists;
    }
}
