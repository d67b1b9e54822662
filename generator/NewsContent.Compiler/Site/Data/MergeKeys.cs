using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Site.Data;

/// <summary>Applies the merge keys (<c>&lt;&lt;: *defaults</c>) of YAML as Psych does: a later key has priority.</summary>
internal static class MergeKeys
{
    private const string Name = "<<";

    public static YamlValue Apply(YamlValue value) => value switch
    {
        YamlMapping map => Apply(map),
        YamlSequence list => new YamlSequence(list.Items.Select(Apply).ToEquatableArray(), list.Span),
        _ => value,
    };

    private static YamlMapping Apply(YamlMapping map) =>
        YamlMapping.Of(map.Entries.SelectMany(entry => Expand(entry with { Value = Apply(entry.Value) })), map.Span);

    // The first of several mappings has priority.
    private static IEnumerable<YamlEntry> Expand(YamlEntry entry) => (entry.Key, entry.Value) switch
    {
        (Name, YamlMapping merged) => merged.Entries,
        (Name, YamlSequence list) when list.Items.All(item => item is YamlMapping) => list.Items.Reverse().SelectMany(item => ((YamlMapping)item).Entries),
        _ => [entry],
    };
}
