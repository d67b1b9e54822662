using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

/// <summary>A key of a mapping with its value.</summary>
internal sealed record YamlEntry(string Key, YamlValue Value, TextSpan KeySpan = default)
{
    /// <summary>The span of the key with its quotes; empty if no file contains it. It does not take part in equality.</summary>
    public TextSpan KeySpan { get; } = KeySpan;

    /// <summary>Returns the entry without spans, for use outside of its file.</summary>
    public YamlEntry WithoutSpans() => new(Key, Value.WithoutSpans());

    public bool Equals(YamlEntry? other) => ReferenceEquals(this, other) || (other is not null && Key == other.Key && Value.Equals(other.Value));

    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Key) * 31) + Value.GetHashCode());
}
