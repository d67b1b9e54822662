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
        "The path '{0}' from the content root is also that of {1}{2}, so only one of the two can be an article: move one into a folder below _posts",
        Error);

    public static readonly ProblemKind RedirectFromPage = new(
        "NC4020",
        "A redirect is from a page that there is",
        "Nothing is redirected from '{0}', which is the URL of {1}: delete the line, or give that post another 'permalink'",
        Warning);

    public static readonly ProblemKind DuplicateRedirect = new(
        "NC4021",
        "Two posts redirect from one URL",
        "'{0}' already leads to {1}, which is first by path, so it does not lead here: delete one of the two",
        Warning);

    public static readonly ProblemKind NameSpeltTwoWays = new(
        "NC4022",
        "A tag, category or author is spelled in two ways",
        "The {0} '{1}' differs from '{2}' at {3} only in {5}, and is another {0}: {4}",
        Warning);

    public static readonly ProblemKind NameInSingularAndPlural = new(
        "NC4023",
        "A tag or category is in the singular and in the plural",
        "The {0} '{1}' differs from '{2}' at {3} only in number, and is another {0}: {4}",
        Warning);

    public static readonly ProblemKind NameUsedOnce = new(
        "NC4024",
        "A tag or category is used once",
        "No other post has the {0} '{1}': use one that others have, or set the property NewsContentWarnOnSingleUse to false",
        Warning);

    public static readonly ProblemKind DuplicateTitle = new(
        "NC4025",
        "Posts have one title",
        "The title '{0}' is that of {1} posts, the newest being {2}: say in it what sets this one apart",
        Warning);

    public static readonly ProblemKind SharedUrl = new(
        "NC4026",
        "Articles of two collections have one URL",
        "The URL '{0}' is also that of {1}, in another collection, so an app that serves both cannot show this one: give one of the two another 'permalink'",
        Warning);
}
