using System.Collections.Concurrent;
using System.ComponentModel;
using System.Text;
using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>The data of one data file. Only for use by generated code, because the layout is private to the generator and this class.</summary>
/// <remarks>The spans must refer to static data of the loaded image, as for <see cref="ArticleSource"/>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract unsafe class DataSource : IModelData
{
    private readonly int* _table;
    private readonly byte* _strings;
    private readonly KeyReader _ids;
    private readonly ConcurrentDictionary<int, string> _decoded = new();

    private protected DataSource()
    {
        _table = ArticleSource.Address(Table);
        _strings = ArticleSource.Address(Strings);
        if (_table[DataLayout.FormatVersion] != DataLayout.Version)
        {
            throw new InvalidOperationException(
                $"{GetType().Assembly.GetName().Name} was compiled with another version of NewsContent (format of data files {_table[DataLayout.FormatVersion]}) than the one it runs with (format {DataLayout.Version}). Use the same version in all projects.");
        }

        _ids = new KeyReader(
            _table,
            DataLayout.Ids,
            _table + _table[DataLayout.Rows] + _table[DataLayout.IdColumn],
            _table[DataLayout.RowLength],
            _table + _table[DataLayout.StringEnds],
            _strings);
    }

    /// <summary>Gets the integer table of the file.</summary>
    protected abstract ReadOnlySpan<int> Table { get; }

    /// <summary>Gets the heap of strings in UTF-8.</summary>
    protected abstract ReadOnlySpan<byte> Strings { get; }

    internal int Count => _table[DataLayout.EntryCount];

    internal DataHandle HandleAt(int index) => new(this, RowOf(index));

    internal DataHandle HandleOfValue(int position) => new(this, _table[DataLayout.Values] + position);

    /// <summary>Returns a field of the table.</summary>
    internal int Field(int position) => _table[position];

    /// <summary>Returns the address of a value.</summary>
    internal int* Value(int position) => _table + _table[DataLayout.Values] + position;

    internal ReadOnlySpan<byte> Utf8(int stringId)
    {
        var ends = _table + _table[DataLayout.StringEnds];
        var start = ends[stringId - 1];
        return new ReadOnlySpan<byte>(_strings + start, ends[stringId] - start);
    }

    /// <summary>Returns a string, which is decoded once per file.</summary>
    internal string? Decode(int stringId) =>
        stringId == 0 ? null : _decoded.GetOrAdd(stringId, static (id, source) => Encoding.UTF8.GetString(source.Utf8(id)), this);

    internal string IdOf(int index) => Decode(IdColumn(index))!;

    /// <summary>Returns the index of the entry with an id, or -1.</summary>
    internal int Find(ReadOnlySpan<char> id) => _ids.Find(id);

    /// <inheritdoc cref="Find(ReadOnlySpan{char})"/>
    internal int Find(ReadOnlySpan<byte> utf8Id) => _ids.Find(utf8Id);

    string? IModelData.Decode(int stringId) => Decode(stringId);

    ReadOnlySpan<byte> IModelData.Utf8(int stringId) => Utf8(stringId);

    int IModelData.Field(int position) => Field(position);

    int* IModelData.Value(int position) => Value(position);

    DataHandle IModelData.HandleOfValue(int position) => HandleOfValue(position);

    private int RowOf(int index) => _table[DataLayout.Rows] + (index * _table[DataLayout.RowLength]);

    private int IdColumn(int index) => _table[RowOf(index) + _table[DataLayout.IdColumn]];
}
