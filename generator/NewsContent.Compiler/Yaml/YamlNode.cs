using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

/// <summary>A YAML value and its span.</summary>
internal abstract class YamlNode(TextSpan span)
{
    /// <summary>The span of the value, with quotes and brackets. The end of a list or mapping is known after it has been read.</summary>
    public TextSpan Span { get; set; } = span;

    /// <summary>Describes the value in the terms of an author.</summary>
    public abstract string Describe();
}

/// <param name="span">The value with its quotes.</param>
/// <param name="value">The content of the value.</param>
/// <param name="isPlain">Whether it is written without quotes, so that YAML can read it as a number, a date or another type.</param>
internal sealed class YamlScalar(TextSpan span, string value, bool isPlain) : YamlNode(span)
{
    public string Value => value;

    public bool IsPlain => isPlain;

    /// <summary>Whether the value is empty, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => IsPlain && Value is ("" or "~" or "null" or "Null" or "NULL");

    public override string Describe() => IsNull ? "empty" : IsPlain ? $"'{Value}'" : $"the string \"{Value}\"";
}

internal sealed class YamlSequence(TextSpan span) : YamlNode(span)
{
    public List<YamlNode> Items { get; } = [];

    public override string Describe() => "a list";
}

internal sealed class YamlMapping(TextSpan span) : YamlNode(span)
{
    public List<YamlEntry> Entries { get; } = [];

    public override string Describe() => "a mapping";
}

internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
