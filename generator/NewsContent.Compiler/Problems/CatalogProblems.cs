using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC4xxx: between articles.</summary>
internal static class CatalogProblems
{
    public static readonly ProblemKind DuplicateUrl = new(
        "NC4001",
        "Two posts have the same URL",
        "The URL '{0}' also belongs to {1}, so this post is not an article, and Jekyll has no page for it; rename one of the two, or give it another 'permalink' or 'date'",
        ErrorIfStrict);

    public static readonly ProblemKind DuplicateSlug = new(
        "NC4002",
        "Two posts have the same slug",
        "The slug '{0}' also belongs to {1} in this folder and language, and BySlug finds only one of the two; give one of the two another 'slug', or rename its file",
        Warning);

    public static readonly ProblemKind DuplicatePath = new(
        "NC4003",
        "Two files have the same path",
        "The path '{0}' from the content root also belongs to {1}{2}, so only one of the two can be an article; rename or delete one",
        ErrorIfStrict);

    public static readonly ProblemKind RedirectFromPage = new(
        "NC4020",
        "A redirect source is an existing page",
        "'{0}' is not redirected because it is the URL of {1}; delete the line, or give that post another 'permalink'",
        Warning);

    public static readonly ProblemKind DuplicateRedirect = new(
        "NC4021",
        "Two posts redirect from the same URL",
        "'{0}' is not redirected here because it already leads to {1}, which is first by path; delete one of the two",
        Warning);

    public static readonly ProblemKind NameSpelledTwoWays = new(
        "NC4022",
        "A tag, category or author has two spellings",
        "The {0} '{1}' differs from '{2}' at {3} only in {5}, but is a separate {0}; {4}",
        Warning);

    public static readonly ProblemKind NameInSingularAndPlural = new(
        "NC4023",
        "A tag or category is used in the singular and in the plural",
        "The {0} '{1}' is the singular or plural of '{2}' at {3}, but is a separate {0}; {4}",
        Warning);

    public static readonly ProblemKind NameUsedOnce = new(
        "NC4024",
        "A tag or category is used once",
        "No other post has the {0} '{1}'; use one that other posts have, or set <NewsContentWarnOnSingleUse>false</NewsContentWarnOnSingleUse>",
        Warning);

    public static readonly ProblemKind DuplicateTitle = new(
        "NC4025",
        "Posts have the same title",
        "The title '{0}' belongs to {1} posts, the newest of which is {2}; give this post its own title",
        Warning);

    public static readonly ProblemKind SharedUrl = new(
        "NC4026",
        "Articles of two collections have the same URL",
        "The URL '{0}' also belongs to {1} in another collection, so an app that serves both cannot show this one; give one of the two another 'permalink'",
        Warning);

    public static readonly ProblemKind DuplicateTranslation = new(
        "NC4027",
        "Two posts are the same translation",
        "{3} also has '{0}: {1}' and is also {2}, so this post is not a translation; change '{0}' or 'lang' in one of the two",
        Warning);

    public static readonly ProblemKind MissingTranslation = new(
        "NC4028",
        "A post is not translated",
        "The post has no translation into {0}; write a post with {1}, or set <NewsContentWarnOnMissingTranslation>false</NewsContentWarnOnMissingTranslation>",
        Warning);

    public static readonly ProblemKind MissingOrder = new(
        "NC4029",
        "A document lacks the key that orders its collection",
        "The document has no '{0}', the key that orders the documents in {1}, so it is last; {2}",
        Warning);

    public static readonly ProblemKind WrongOrder = new(
        "NC4030",
        "A value cannot be compared with those of other documents",
        "The value of '{0}' is {1}, which cannot be compared with the values of the other documents; write {2}",
        Warning);

    public static readonly ProblemKind UnknownDocument = new(
        "NC4031",
        "An order names a document that does not exist",
        "'{0}' is not a document in {1}, so the order ignores it; {2}",
        Warning);
}
