using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsContent.Mutation.Mutants;

/// <summary>A span of the sources that can be mutated.</summary>
/// <param name="Tree">The file.</param>
/// <param name="Body">The body, expression body or initializer that contains the span; it is compiled once for each mutant.</param>
/// <param name="Span">The span to replace.</param>
/// <param name="Alternatives">The replacements, of which a sample takes one.</param>
internal sealed record Site(SyntaxTree Tree, SyntaxNode Body, TextSpan Span, IReadOnlyList<string> Alternatives);
