using NewsContent.Compiler.Articles;
using NewsContent.Layout;

namespace NewsContent.Compiler.Catalog;

/// <summary>Lays out the values of a collection's model in the format of <see cref="TableLayout.ModelWidth"/>.</summary>
/// <param name="stringId">Returns the number of a string in the heap of the collection.</param>
internal sealed class ModelTable(Func<string, int> stringId)
{
    private readonly Dictionary<ModelValue, int> _positions = [];

    /// <summary>The rows, with a column for each property.</summary>
    public List<int> Rows { get; } = [];

    /// <summary>The values to which the columns point; position 0 means no value.</summary>
    public List<int> Values { get; } = [0];

    public void AddRow(IEnumerable<ModelValue?> values) => Rows.AddRange(values.Select(Column));

    private int Column(ModelValue? value)
    {
        if (value is null)
        {
            return 0;
        }

        if (!value.IsList && value.Items[0].Text is { } text)
        {
            return stringId(text);
        }

        if (!_positions.TryGetValue(value, out var position))
        {
            // The rows of entries are before the value that refers to them.
            var items = value.Items.Select(Cells).ToList();
            position = value is { IsList: false, Items: [{ Entry: not null }] } ? items[0][0] : Add(value.IsList ? [value.Items.Count] : [], items);
            _positions.Add(value, position);
        }

        return position;
    }

    private int[] Cells(ModelItem item) =>
        item.Text is { } text ? [stringId(text)] : item.Entry is { } entry ? [Add([], [[.. entry.Values.Select(Column)]])] : [.. item.Numbers];

    private int Add(IEnumerable<int> length, IEnumerable<int[]> cells)
    {
        var position = Values.Count;
        Values.AddRange(length);
        foreach (var cell in cells)
        {
            Values.AddRange(cell);
        }

        return position;
    }
}
