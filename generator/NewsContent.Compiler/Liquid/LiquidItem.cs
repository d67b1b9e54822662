using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid;

/// <summary>A value that Liquid computed, as an item of a list or a value of a mapping.</summary>
internal sealed record LiquidItem(object? Value) : YamlValue(Span: default)
{
    public override string Describe() => "a value";

    public override YamlValue WithoutSpans() => this;
}
