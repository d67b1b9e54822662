using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

/// <param name="Entries">The entries with distinct keys, in the order of the file.</param>
/// <param name="Span">The span of all entries, with brackets.</param>
internal sealed record YamlMapping(EquatableArray<YamlEntry> Entries, TextSpan Span = default) : YamlValue(Span)
{
    public static readonly YamlMapping Empty = new(default(EquatableArray<YamlEntry>));

    private YamlMapping(EquatableArray<YamlEntry> entries, EquatableArray<YamlEntry> written, TextSpan span)
        : this(entries, span) => Written = written;

    /// <summary>All entries as written, including those whose key is written again. They do not take part in equality.</summary>
    public EquatableArray<YamlEntry> Written { get; } = Entries;

    public YamlValue? this[string key] => Entries.FirstOrDefault(entry => entry.Key == key)?.Value;

    /// <summary>Creates a mapping. The last value of a duplicate key is used, at the position of the first, as in Jekyll.</summary>
    public static YamlMapping Of(IEnumerable<YamlEntry> written, TextSpan span = default)
    {
        var all = written.ToEquatableArray();
        var distinct = all.GroupBy(entry => entry.Key, StringComparer.Ordinal).Select(group => group.Last()).ToEquatableArray();
        return new YamlMapping(distinct.Count == all.Count ? all : distinct, all, span);
    }

    /// <summary>Returns the mapping with other entries, which are not all written in it.</summary>
    /// <param name="entries">The entries. The last value of a key is used.</param>
    /// <param name="written">The entries that are written in the mapping.</param>
    public YamlMapping With(IEnumerable<YamlEntry> entries, EquatableArray<YamlEntry> written) =>
        new(Of(entries).Entries, written, Span);

    /// <summary>
    /// Merges two mappings; the other mapping has priority. Nested mappings are merged too, and a null value does not replace a value (Jekyll's
    /// <c>Utils.deep_merge_hashes</c>).
    /// </summary>
    public YamlMapping MergedWith(YamlMapping other) =>
        Of(Entries.Concat(other.Entries.Select(entry => entry with { Value = Merge(this[entry.Key], entry.Value) })));

    public override string Describe() => "a mapping";

    public override YamlValue WithoutSpans() => new YamlMapping(Entries.Select(entry => entry.WithoutSpans()).ToEquatableArray());

    public bool Equals(YamlMapping? other) => ReferenceEquals(this, other) || (other is not null && Entries.Equals(other.Entries));

    public override int GetHashCode() => Entries.GetHashCode();

    private static YamlValue Merge(YamlValue? first, YamlValue second) => (first, second) switch
    {
        (YamlMapping a, YamlMapping b) => a.MergedWith(b),
        ({ } kept, YamlScalar { IsNull: true }) => kept,
        _ => second,
    };
}
