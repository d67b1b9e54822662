using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Blocks;

/// <summary>Lists whose items begin with a box, <c>[ ]</c> or <c>[x]</c>.</summary>
internal static class TaskList
{
    private const string Box = "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\" />";
    private const string CheckedBox = "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\" checked=\"checked\" />";

    public static void Mark(MarkdownNode list)
    {
        var isTaskList = false;
        foreach (var item in list.Children)
        {
            if (item.HasChildren && item.Children[0] is ParagraphNode paragraph)
            {
                isTaskList |= TakeBox(paragraph);
                if (isTaskList)
                {
                    SetClass(item, "task-list-item");
                }
            }
        }

        if (isTaskList)
        {
            SetClass(list, "task-list");
        }
    }

    // Replaces the box in the text that is not parsed yet.
    private static bool TakeBox(ParagraphNode paragraph)
    {
        var text = paragraph.RawText.Text.ToSlice();
        var content = text.TrimStart();
        if (content.Length < 4 || content[0] != '[' || content[1] is not (' ' or 'x' or 'X') || content[2] != ']' || !Ascii.IsRubySpace(content[3]))
        {
            return false;
        }

        var raw = new MappedText.Builder();
        raw.Insert(content[1] == ' ' ? Box : CheckedBox, content.Span.Start);
        raw.Append(content.Skip(3).TrimStart());
        paragraph.Replace(new RawTextNode(content.Span, raw));
        return true;
    }

    private static void SetClass(MarkdownNode node, string name)
    {
        node.Attributes = node.Attributes.Clone();
        node.Attributes.Set("class", name);
    }
}
