using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

/// <summary>
/// A YAML value, such as in <c>_config.yml</c>, without a location, so that a moved line does not cause posts to be parsed again. The YAML reader limits its depth and size,
/// including aliases.
/// </summary>
internal abstract record ConfigValue
{
    public static ConfigValue FromYaml(YamlNode node) => node switch
    {
        YamlMapping mapping => ConfigMap.Of(mapping.Entries.Select(entry => new ConfigEntry(entry.Key.Value, FromYaml(entry.Value)))),
        YamlSequence sequence => new ConfigList(sequence.Items.Select(FromYaml).ToEquatableArray()),
        var other => new ConfigText(((YamlScalar)other).Value, ((YamlScalar)other).IsPlain),
    };

    /// <summary>Returns the value as front matter without a location in the post.</summary>
    public abstract YamlNode ToYaml();
}

/// <param name="Value">The written value.</param>
/// <param name="IsPlain">Whether it is written without quotes.</param>
internal sealed record ConfigText(string Value, bool IsPlain) : ConfigValue
{
    public override YamlNode ToYaml() => new YamlScalar(default, Value, IsPlain);
}

internal sealed record ConfigList(EquatableArray<ConfigValue> Items) : ConfigValue
{
    public override YamlNode ToYaml()
    {
        var sequence = new YamlSequence(default);
        sequence.Items.AddRange(Items.Select(item => item.ToYaml()));
        return sequence;
    }
}
