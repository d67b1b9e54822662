namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>Items in order that can be found by name. A few are compared one by one; many are in a dictionary.</summary>
/// <param name="nameOf">Returns the name of an item.</param>
internal sealed class NamedList<T>(Func<T, string> nameOf)
{
    private const int MaxCompared = 8;

    private readonly List<T> _items = [];
    private Dictionary<string, int>? _indexes;

    public IReadOnlyList<T> Items => _items;

    /// <summary>Returns the index of an item; -1 if there is none.</summary>
    public int IndexOf(string name)
    {
        if (_items.Count > MaxCompared)
        {
            return (_indexes ??= CreateIndexes()).TryGetValue(name, out var found) ? found : -1;
        }

        for (var i = 0; i < _items.Count; i++)
        {
            if (nameOf(_items[i]) == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Sets an item, which replaces an item with its name.</summary>
    public void Set(T item)
    {
        var index = IndexOf(nameOf(item));
        if (index >= 0)
        {
            _items[index] = item;
            return;
        }

        _indexes?.Add(nameOf(item), _items.Count);
        _items.Add(item);
    }

    public void RemoveAt(int index)
    {
        _indexes = null;
        _items.RemoveAt(index);
    }

    public void AddAll(NamedList<T> other)
    {
        _indexes = null;
        _items.AddRange(other._items);
    }

    private Dictionary<string, int> CreateIndexes()
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _items.Count; i++)
        {
            indexes.Add(nameOf(_items[i]), i);
        }

        return indexes;
    }
}
