using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC4xxx: between articles.</summary>
internal static class CatalogProblems
{
    public static readonly ProblemKind DuplicateUrl = new(
        "NC4001",
        "Two posts have one URL",
        "The URL '{0}' is already that of {1}, so this post is not an article: rename one of the two, or give it another 'permalink' or 'date'",
        Error);

    public static readonly ProblemKind DuplicateSlug = new(
        "NC4002",
        "Two posts have one slug",
        "The slug '{0}' is also that of the newer {1}, which is what BySlug finds: give one of the two another 'slug', or rename its file",
        Warning);

    public static readonly ProblemKind DuplicatePath = new(
        "NC4003",
        "Two files have one path",
        "The path '{0}' from the content root is also that of {1}, so only one of the two can be an article: move one into a folder below _posts",
        Error);
}
