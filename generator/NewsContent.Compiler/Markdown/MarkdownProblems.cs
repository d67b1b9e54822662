using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown;

/// <summary>Takes problems at places of the Markdown, which begins somewhere in the file.</summary>
internal sealed class MarkdownProblems(ProblemBag problems, int bodyStart)
{
    public void Add(ProblemKind kind, TextSpan span, params string[] arguments) =>
        problems.Add(kind, span with { Start = span.Start + bodyStart }, arguments);
}
