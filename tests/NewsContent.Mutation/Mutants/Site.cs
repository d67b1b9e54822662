using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsContent.Mutation.Mutants;

/// <summary>A span of the sources that can be mutated.</summary>
/// <param name="Tree">The file.</param>
/// <param name="Body">The body, expression body or initializer that contains the span. It is compiled once per mutant.</param>
/// <param name="Span">The span to replace.</param>
/// <param name="Alternatives">The possible replacements. A sample uses one of them.</param>
internal sealed record Site(SyntaxTree Tree, SyntaxNode Body, TextSpan Span, IReadOnlyList<string> Alternatives);
