using System.Text;
using NewsContent.Compiler.Html.Tree;

namespace NewsContent.Compiler.Bodies.Selection.Selectors;

/// <summary>The numbered elements of a body in document order, and the relations between them. The root is number 0.</summary>
internal sealed class ElementTree
{
    /// <summary>The number that means no element.</summary>
    public const int None = -1;

    private readonly List<Entry> _entries = [];
    private int[]? _next;
    private (string Text, int[] Starts, int[] Ends)? _text;

    private ElementTree()
    {
    }

    public int Count => _entries.Count;

    public BodyElement this[int number] => _entries[number].Element;

    /// <summary>Numbers the elements below <paramref name="root"/> with an explicit stack, because the author controls the depth of the tree.</summary>
    public static ElementTree Create(BodyElement root, SelectionBudget budget)
    {
        var tree = new ElementTree();
        tree._entries.Add(new Entry(root, None, None));
        var stack = new Stack<(List<BodyNode> Nodes, int Index, int Parent, int Previous)>();
        stack.Push((root.ChildNodes, 0, 0, None));
        while (stack.Count > 0)
        {
            budget.Spend(1);
            var (nodes, index, parent, previous) = stack.Pop();
            if (index == nodes.Count)
            {
                continue;
            }

            if (nodes[index] is not BodyElement element)
            {
                stack.Push((nodes, index + 1, parent, previous));
                continue;
            }

            var number = tree._entries.Count;
            tree._entries.Add(new Entry(element, parent, previous));
            stack.Push((nodes, index + 1, parent, number));
            stack.Push((element.ChildNodes, 0, number, None));
        }

        return tree;
    }

    /// <summary>Returns the number of the parent.</summary>
    public int Parent(int number) => _entries[number].Parent;

    /// <summary>Returns the number of the previous sibling.</summary>
    public int Previous(int number) => _entries[number].Previous;

    /// <summary>Returns the number of the next sibling.</summary>
    public int Next(int number)
    {
        if (_next is null)
        {
            _next = [.. Enumerable.Repeat(None, Count)];
            for (var i = 0; i < Count; i++)
            {
                if (Previous(i) != None)
                {
                    _next[Previous(i)] = i;
                }
            }
        }

        return _next[number];
    }

    /// <summary>The text of the body and the range of each element.</summary>
    public (string Text, int[] Starts, int[] Ends) Text(SelectionBudget budget) => _text ??= ReadText(budget);

    private (string Text, int[] Starts, int[] Ends) ReadText(SelectionBudget budget)
    {
        var text = new StringBuilder();
        var (starts, ends) = (new int[Count], new int[Count]);
        var stack = new Stack<(int Number, List<BodyNode> Nodes, int Index)>();
        stack.Push((0, this[0].ChildNodes, 0));
        var last = 0;
        while (stack.Count > 0)
        {
            var (number, nodes, index) = stack.Pop();
            if (index == nodes.Count)
            {
                ends[number] = text.Length;
                continue;
            }

            stack.Push((number, nodes, index + 1));
            switch (nodes[index])
            {
                case BodyText content:
                    budget.Spend(1 + content.Data.Length);
                    text.Append(content.Data);
                    break;
                case BodyElement element:
                    budget.Spend(1);
                    starts[++last] = text.Length;
                    stack.Push((last, element.ChildNodes, 0));
                    break;
            }
        }

        return (text.ToString(), starts, ends);
    }

    private readonly record struct Entry(BodyElement Element, int Parent, int Previous);
}
