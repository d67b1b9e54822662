using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

/// <param name="Value">The content of the value, without quotes.</param>
/// <param name="IsPlain">Whether it is written without quotes, so that YAML can read it as a number, a date or another type.</param>
/// <param name="Span">The value with its quotes.</param>
internal sealed record YamlScalar(string Value, bool IsPlain, TextSpan Span = default) : YamlValue(Span)
{
    /// <summary>Whether the value is empty, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => IsPlain && JekyllScalar.IsNull(Value);

    public override string Describe() => IsNull ? "empty" : IsPlain ? $"'{Value}'" : $"the string \"{Value}\"";

    public override YamlValue WithoutSpans() => new YamlScalar(Value, IsPlain);
}
