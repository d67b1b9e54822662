using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC302x: references from articles to articles.</summary>
internal static class ReferenceProblems
{
    public static readonly ProblemKind UnknownArticle = new(
        "NC3020",
        "A referenced article does not exist",
        "No article in {3} has the slug '{0}', which '{1}' names; {2}",
        Error);
}
