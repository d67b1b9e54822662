using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

/// <summary>
/// A value of YAML, such as <c>_config.yml</c> has, without its place: what the pipeline keeps, so that a shifted line parses no post again. The reader
/// of YAML limits how deep and how large one can be, aliases included.
/// </summary>
internal abstract record ConfigValue
{
    public static ConfigValue FromYaml(YamlNode node) => node switch
    {
        YamlMapping mapping => ConfigMap.Of(mapping.Entries.Select(entry => new ConfigEntry(entry.Key.Value, FromYaml(entry.Value)))),
        YamlSequence sequence => new ConfigList(sequence.Items.Select(FromYaml).ToEquatableArray()),
        var other => new ConfigText(((YamlScalar)other).Value, ((YamlScalar)other).IsPlain),
    };

    /// <summary>The value as front matter has it, at no place of the post.</summary>
    public abstract YamlNode ToYaml();
}

/// <param name="Value">What is written.</param>
/// <param name="IsPlain">Written without quotes.</param>
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
