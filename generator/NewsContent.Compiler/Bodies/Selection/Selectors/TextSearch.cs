namespace NewsContent.Compiler.Bodies.Selection.Selectors;

/// <summary>Finds the elements that contain a string, with one search of the text of the whole body.</summary>
internal sealed class TextSearch
{
    private readonly string _expected;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly List<int> _found = [];

    public TextSearch(ElementTree tree, string expected, SelectionBudget budget)
    {
        (var text, _starts, _ends) = tree.Text(budget);
        _expected = expected;
        budget.Spend(CostOf(text, expected));
        for (var at = 0; expected.Length > 0 && (at = text.IndexOf(expected, at, StringComparison.Ordinal)) >= 0; at++)
        {
            budget.Spend(expected.Length);
            _found.Add(at);
        }
    }

    /// <summary>The number of steps of a search, which compares several characters at once.</summary>
    public static long CostOf(string text, string expected) => text.Length * (1L + (expected.Length / 16));

    /// <summary>Returns whether the text of the element contains the string.</summary>
    public bool IsIn(int number)
    {
        if (_expected.Length == 0)
        {
            return true;
        }

        var index = _found.BinarySearch(_starts[number]);
        index = index < 0 ? ~index : index;
        return index < _found.Count && _found[index] + _expected.Length <= _ends[number];
    }
}
