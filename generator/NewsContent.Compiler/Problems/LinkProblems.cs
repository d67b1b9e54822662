using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC3xxx: links and references.</summary>
internal static class LinkProblems
{
    public static readonly ProblemKind SchemeRefused = new(
        "NC3001",
        "A URL has a scheme that is not allowed",
        "'{0}' was removed, because the scheme '{1}:' is not allowed in '{2}' of <{3}>: use {4}",
        Warning);

    public static readonly ProblemKind SchemeMissing = new(
        "NC3002",
        "A URL has no scheme",
        "'{0}' has no scheme and became '{1}': write 'https:' before it",
        Warning);

    public static readonly ProblemKind UrlRefused = new(
        "NC3003",
        "A URL is malformed or misleading",
        "'{0}' was removed from '{1}' of <{2}>, because {3}",
        Warning);

    public static readonly ProblemKind LookAlikeHost = new(
        "NC3030",
        "A host looks like another",
        "The host '{0}' {1} and can be taken for another; browsers go to '{2}': check it, and write it so if it is meant",
        Warning);
}
