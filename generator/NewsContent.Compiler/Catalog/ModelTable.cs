using NewsContent.Compiler.Articles;
using NewsContent.Layout;

namespace NewsContent.Compiler.Catalog;

/// <summary>Lays the values of a collection's model out as <see cref="TableLayout.ModelWidth"/> describes.</summary>
/// <param name="stringId">Gives the number of a string in the collection's heap.</param>
internal sealed class ModelTable(Func<string, int> stringId)
{
    private readonly Dictionary<ModelValue, int> _positions = [];

    /// <summary>The rows, a column for each property.</summary>
    public List<int> Rows { get; } = [];

    /// <summary>What the columns point at; position 0 is no value.</summary>
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
            position = Values.Count;
            _positions.Add(value, position);
            if (value.IsList)
            {
                Values.Add(value.Items.Count);
            }

            foreach (var item in value.Items)
            {
                Values.AddRange(item.Text is { } word ? [stringId(word)] : item.Numbers);
            }
        }

        return position;
    }
}
