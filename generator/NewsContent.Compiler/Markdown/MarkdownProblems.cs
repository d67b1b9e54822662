using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown;

/// <summary>Takes problems at places of the Markdown, and gives them on at the post's.</summary>
internal sealed class MarkdownProblems(ProblemBag problems, IPlaces text)
{
    public void Add(ProblemKind kind, TextSpan span, params string[] arguments) =>
        problems.Add(kind, text.Map(span), arguments);
}
