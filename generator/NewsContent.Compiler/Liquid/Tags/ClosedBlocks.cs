using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>Finds the blocks that are closed, before they are parsed: the content of a block without an end belongs to the block around it.</summary>
internal static class ClosedBlocks
{
    /// <summary>Returns the indexes of opening tags. An end closes the innermost block of its name, and the blocks that were opened after it have no end.</summary>
    public static HashSet<int> Find(IReadOnlyList<LiquidToken> tokens)
    {
        var closed = new HashSet<int>();
        var open = new Stack<(string Name, int Index)>();
        var openByName = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Count; i++)
        {
            var name = tokens[i].Name;
            if (LiquidTags.Find(name) is { CreateBlock: not null, OpensWithoutEnd: false })
            {
                open.Push((name, i));
                openByName[name] = CountOf(name) + 1;
            }
            else if (LiquidTags.BlockOf(name) is { } block && CountOf(block) > 0)
            {
                (string Name, int Index) last;
                do
                {
                    last = open.Pop();
                    openByName[last.Name]--;
                }
                while (last.Name != block);
                closed.Add(last.Index);
            }
        }

        return closed;

        int CountOf(string name) => openByName.TryGetValue(name, out var count) ? count : 0;
    }
}
