using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

/// <summary>A YAML mistake, described in the terms of an author.</summary>
/// <param name="Span">The smallest span that shows it.</param>
/// <param name="Hint">The problem and its remedy.</param>
internal sealed record YamlMistake(TextSpan Span, string Hint);
