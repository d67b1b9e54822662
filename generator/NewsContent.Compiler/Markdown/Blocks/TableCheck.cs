using NewsContent.Compiler.Markdown.Inlines;
using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Blocks;

/// <summary>Decides whether lines with bars are a table: not if all bars of a line are in code or HTML.</summary>
internal static class TableCheck
{
    public static bool HasBarOnEachLine(MarkdownDocument document, MarkdownBudget budget, TextSlice lines)
    {
        var root = new ElementNode(ElementKind.Root, default);
        InlineParser.ParseCodeAndHtml(document, budget, lines, root);
        var hasBar = false;
        foreach (var node in root.ChildrenOrNone)
        {
            var text = node is TextNode run ? run.Text.ToString() : "";
            var isCode = node is TextNode { Kind: TextKind.CodeSpan };
            var end = text.Length;
            while (end > 0 && text[end - 1] == '\n')
            {
                end--;
            }

            var firstEnd = text.IndexOf('\n', 0, end);
            var lineCount = Count(text, end);
            if (isCode)
            {
                if (lineCount > 2 || (lineCount == 2 && !hasBar))
                {
                    return hasBar;
                }

                hasBar &= lineCount != 2;
                continue;
            }

            if (lineCount > 1 && !hasBar && !TableSyntax.HasBar(text, 0, firstEnd))
            {
                break;
            }

            var last = lineCount > 1 ? text.LastIndexOf('\n', end - 1) + 1 : 0;
            hasBar = (lineCount <= 1 && hasBar) || TableSyntax.HasBar(text, last, end);
        }

        return hasBar;
    }

    private static int Count(string text, int end)
    {
        var count = end > 0 ? 1 : 0;
        for (var i = 0; i < end; i++)
        {
            count += text[i] == '\n' ? 1 : 0;
        }

        return count;
    }
}
