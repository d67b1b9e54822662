using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>A running <c>include</c>.</summary>
/// <param name="Parameters">The values of <c>include.name</c>.</param>
internal sealed record LiquidInclusion(YamlMapping? Parameters)
{
    public const string VariableName = "include";
}
