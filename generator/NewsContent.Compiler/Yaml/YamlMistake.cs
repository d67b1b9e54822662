using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

/// <summary>A mistake in YAML, in a blogger's words.</summary>
/// <param name="Span">The smallest span that shows it.</param>
/// <param name="Hint">The problem and its remedy.</param>
internal sealed record YamlMistake(TextSpan Span, string Hint);
