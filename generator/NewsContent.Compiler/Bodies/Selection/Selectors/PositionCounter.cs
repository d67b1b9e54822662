namespace NewsContent.Compiler.Bodies.Selection.Selectors;

/// <summary>Counts the positions of all elements among their siblings in one pass.</summary>
internal sealed class PositionCounter(ElementTree tree, SelectionBudget budget)
{
    /// <summary>Returns the test of <c>:nth-child()</c> or a similar pseudo-class.</summary>
    /// <param name="nth">The condition.</param>
    /// <param name="counted">The counted elements; <c>null</c> for all.</param>
    public Func<int, bool> TestOf(SimpleSelector.Nth nth, bool[]? counted)
    {
        budget.Spend(tree.Count);
        var positions = nth.OfType ? CountByType(nth.FromEnd) : Count(nth.FromEnd, counted);

        // The root has no parent.
        return i => i > 0 && (counted is null || counted[i]) && IsMet(nth, positions[i]);
    }

    private int[] Count(bool fromEnd, bool[]? counted)
    {
        var positions = new int[tree.Count];
        for (var step = 0; step < positions.Length; step++)
        {
            var i = fromEnd ? positions.Length - 1 - step : step;
            var neighbour = fromEnd ? tree.Next(i) : tree.Previous(i);
            positions[i] = (neighbour == ElementTree.None ? 0 : positions[neighbour]) + (counted is null || counted[i] ? 1 : 0);
        }

        return positions;
    }

    private int[] CountByType(bool fromEnd)
    {
        var positions = new int[tree.Count];
        var counts = new Dictionary<(int Parent, string Name), int>();
        for (var step = 0; step < positions.Length; step++)
        {
            var i = fromEnd ? positions.Length - 1 - step : step;
            var type = (tree.Parent(i), tree[i].LocalName);
            counts.TryGetValue(type, out var count);
            counts[type] = positions[i] = count + 1;
        }

        return positions;
    }

    private static bool IsMet(SimpleSelector.Nth nth, int position)
    {
        var distance = position - nth.Offset;
        return nth.Step == 0 ? distance == 0 : distance % nth.Step == 0 && distance / nth.Step >= 0;
    }
}
