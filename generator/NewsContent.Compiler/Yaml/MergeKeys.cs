using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

/// <summary>Applies the merge keys (<c>&lt;&lt;: *defaults</c>) of YAML as Psych does: a later key has priority.</summary>
internal static class MergeKeys
{
    private const string Name = "<<";

    /// <summary>Returns a value with its merged entries; a value without merge keys is returned as it is.</summary>
    public static YamlValue Apply(YamlValue value) => !HasAny(value) ? value : value switch
    {
        YamlMapping map => map.With(map.Written.SelectMany(Expand), map.Written.Where(entry => entry.Key != Name).ToEquatableArray()),
        YamlSequence list => new YamlSequence(list.Items.Select(Apply).ToEquatableArray(), list.Span),
        _ => value,
    };

    private static bool HasAny(YamlValue value) => value switch
    {
        YamlMapping map => map.Written.Any(entry => entry.Key == Name || HasAny(entry.Value)),
        YamlSequence list => list.Items.Any(HasAny),
        _ => false,
    };

    // The first of several mappings has priority.
    private static IEnumerable<YamlEntry> Expand(YamlEntry entry) => (entry.Key, Apply(entry.Value)) switch
    {
        (Name, YamlMapping merged) => merged.Entries,
        (Name, YamlSequence list) when list.Items.All(item => item is YamlMapping) => list.Items.Reverse().SelectMany(item => ((YamlMapping)item).Entries),
        var (key, value) => [new YamlEntry(key, value, entry.KeySpan)],
    };
}
