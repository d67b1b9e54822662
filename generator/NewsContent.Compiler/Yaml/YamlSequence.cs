using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

internal sealed record YamlSequence(EquatableArray<YamlValue> Items, TextSpan Span = default) : YamlValue(Span)
{
    public override string Describe() => "a list";

    public override YamlValue WithoutSpans() => new YamlSequence(Items.Select(item => item.WithoutSpans()).ToEquatableArray());
}
