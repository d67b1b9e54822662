using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

/// <summary>A mapping with distinct keys in the order of the file.</summary>
internal sealed record ConfigMap(EquatableArray<ConfigEntry> Entries) : ConfigValue
{
    public static readonly ConfigMap Empty = new(default(EquatableArray<ConfigEntry>));

    /// <summary>Creates the mapping. The last value of a duplicate key is used, as in Jekyll.</summary>
    public static ConfigMap Of(IEnumerable<ConfigEntry> entries) =>
        new(entries.GroupBy(entry => entry.Key, StringComparer.Ordinal).Select(group => group.Last()).ToEquatableArray());

    public ConfigValue? this[string key] => Entries.FirstOrDefault(entry => entry.Key == key)?.Value;

    /// <summary>
    /// Merges two mappings; the other mapping has priority. Nested mappings are merged too, and a null value does not replace a value (Jekyll's
    /// <c>Utils.deep_merge_hashes</c>).
    /// </summary>
    public ConfigMap MergedWith(ConfigMap other) =>
        Of(Entries.Concat(other.Entries.Select(entry => entry with { Value = Merge(this[entry.Key], entry.Value) })));

    public override YamlNode ToYaml()
    {
        var mapping = new YamlMapping(default);
        mapping.Entries.AddRange(Entries.Select(entry => new YamlEntry(new YamlScalar(default, entry.Key, isPlain: false), entry.Value.ToYaml())));
        return mapping;
    }

    private static ConfigValue Merge(ConfigValue? first, ConfigValue second) => (first, second) switch
    {
        (ConfigMap a, ConfigMap b) => a.MergedWith(b),
        ({ } kept, ConfigText text) when new YamlScalar(default, text.Value, text.IsPlain).IsNull => kept,
        _ => second,
    };
}

internal sealed record ConfigEntry(string Key, ConfigValue Value);
