using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>A YAML value and where it stands.</summary>
internal abstract record YamlNode(TextSpan Span)
{
    /// <summary>What the value is, in a blogger's words.</summary>
    public abstract string Describe();
}

/// <param name="Span">The value with its quotes.</param>
/// <param name="Value">What the value says.</param>
/// <param name="IsPlain">Written without quotes, so that YAML may read it as a number, a date or the like.</param>
internal sealed record YamlScalar(TextSpan Span, string Value, bool IsPlain) : YamlNode(Span)
{
    /// <summary>Nothing, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";

    public override string Describe() => IsNull ? "empty" : $"'{Value}'";
}

internal sealed record YamlSequence(TextSpan Span, List<YamlNode> Items) : YamlNode(Span)
{
    public override string Describe() => "a list";
}

internal sealed record YamlMapping(TextSpan Span, List<YamlEntry> Entries) : YamlNode(Span)
{
    public override string Describe() => "keys with values";
}

internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
