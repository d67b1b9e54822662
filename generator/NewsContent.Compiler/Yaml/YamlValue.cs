using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

/// <summary>
/// An immutable YAML value: a <see cref="YamlScalar"/>, a <see cref="YamlSequence"/> or a <see cref="YamlMapping"/>. <see cref="YamlReader"/> limits its depth and size, including
/// aliases, so that it can be traversed recursively.
/// </summary>
internal abstract record YamlValue(TextSpan Span)
{
    /// <summary>
    /// The span of the value in its file, with quotes and brackets; empty if no file contains it. It does not take part in equality, so that a moved line does not cause posts to
    /// be parsed again.
    /// </summary>
    public TextSpan Span { get; } = Span;

    /// <summary>Describes the value in the terms of an author.</summary>
    public abstract string Describe();

    /// <summary>Returns the value without spans, for use outside of its file.</summary>
    public abstract YamlValue WithoutSpans();

    public virtual bool Equals(YamlValue? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();
}
