using NewsContent.Compiler.Records;

namespace NewsContent.Compiler.Catalog;

/// <summary>The distinct strings of a table, in UTF-8. Number 0 is null.</summary>
internal sealed class StringHeap
{
    private readonly Utf8Buffer _strings = new();
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<int> _ends = [0];

    /// <summary>The end of each string.</summary>
    public IReadOnlyList<int> Ends => _ends;

    /// <summary>Returns the number of a string.</summary>
    public int Id(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        if (!_ids.TryGetValue(text, out var id))
        {
            id = _ends.Count;
            _ids.Add(text, id);
            _strings.Append(text);
            _ends.Add(_strings.Length);
        }

        return id;
    }

    /// <summary>Returns the strings.</summary>
    public byte[] ToArray() => _strings.ToArray();
}
