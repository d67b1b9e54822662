using System.Text;
using NewsContent.Compiler.Html.Tree;

namespace NewsContent.Compiler.Bodies.Selection;

/// <summary>Reads the text of elements.</summary>
internal static class ElementText
{
    /// <summary>Returns the text of an element with collapsed and trimmed white space.</summary>
    public static string Read(BodyElement element, SelectionBudget budget)
    {
        var text = new StringBuilder();
        var gap = false;
        var stack = new Stack<(List<BodyNode> Nodes, int Index)>();
        stack.Push((element.ChildNodes, 0));
        while (stack.Count > 0)
        {
            budget.Spend(1);
            var (nodes, index) = stack.Pop();
            if (index == nodes.Count)
            {
                continue;
            }

            stack.Push((nodes, index + 1));
            if (nodes[index] is BodyText content)
            {
                budget.Spend(content.Data.Length);
                Append(text, content.Data, ref gap);
            }

            gap |= nodes[index] is BodyElement { LocalName: "br" } && text.Length > 0;
            stack.Push((nodes[index].ChildNodes, 0));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string data, ref bool gap)
    {
        foreach (var c in data)
        {
            if (char.IsWhiteSpace(c))
            {
                gap = text.Length > 0;
                continue;
            }

            if (gap)
            {
                text.Append(' ');
                gap = false;
            }

            text.Append(c);
        }
    }
}
