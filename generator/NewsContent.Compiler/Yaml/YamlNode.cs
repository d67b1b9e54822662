using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

/// <summary>A YAML value and where it stands.</summary>
internal abstract class YamlNode(TextSpan span)
{
    /// <summary>All of the value, with quotes and brackets. Of a list or mapping the end is known when it has been read.</summary>
    public TextSpan Span { get; set; } = span;

    /// <summary>What the value is, in a blogger's words.</summary>
    public abstract string Describe();
}

/// <param name="span">The value with its quotes.</param>
/// <param name="value">What the value says.</param>
/// <param name="isPlain">Written without quotes, so that YAML may read it as a number, a date or the like.</param>
internal sealed class YamlScalar(TextSpan span, string value, bool isPlain) : YamlNode(span)
{
    public string Value => value;

    public bool IsPlain => isPlain;

    /// <summary>Nothing, <c>~</c> or <c>null</c>.</summary>
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
