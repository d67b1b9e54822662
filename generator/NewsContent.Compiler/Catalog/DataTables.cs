using NewsContent.Compiler.Models;
using NewsContent.Layout;

namespace NewsContent.Compiler.Catalog;

/// <summary>Lays out a data file in the format of <see cref="DataLayout"/>.</summary>
/// <param name="Table">The integer table.</param>
/// <param name="Strings">The heap of strings, UTF-8.</param>
internal sealed record DataTables(IReadOnlyList<int> Table, byte[] Strings)
{
    public static DataTables Create(DataEntries data)
    {
        var properties = data.Schema.Model.Properties;
        var strings = new StringHeap();
        var models = new ModelTable(text => strings.Id(text));
        foreach (var entry in data.Entries)
        {
            models.AddRow(entry.Values);
        }

        var id = properties.ToList().FindIndex(property => property.IsId);
        var ids = HashTable.Create(id < 0 ? [] : [.. data.Entries.Select(entry => entry.Values[id].Items[0].Text!)]);
        var table = new List<int>(new int[DataLayout.HeaderLength])
        {
            [DataLayout.FormatVersion] = DataLayout.Version,
            [DataLayout.EntryCount] = data.Entries.Count,
            [DataLayout.RowLength] = properties.Count,
            [DataLayout.IdColumn] = id,
        };
        Section(DataLayout.Rows, models.Rows);
        Section(DataLayout.StringEnds, strings.Ends);
        Section(DataLayout.Values, models.Values);
        Section(DataLayout.Ids + TableLayout.Keys.Slots, ids.Slots);
        table[DataLayout.Ids + TableLayout.Keys.Size] = ids.Size;
        table[DataLayout.Ids + TableLayout.Keys.Count] = ids.Count;
        return new DataTables(table, strings.ToArray());

        void Section(int field, IReadOnlyCollection<int> values)
        {
            table[field] = table.Count;
            table.AddRange(values);
        }
    }
}
