using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC3xxx: links and references.</summary>
internal static class LinkProblems
{
    public static readonly ProblemKind SchemeRefused = new(
        "NC3001",
        "A URL has a scheme that is not allowed",
        "'{0}' was removed because the scheme '{1}:' is not allowed in {2}; use {3}",
        Warning);

    public static readonly ProblemKind SchemeMissing = new(
        "NC3002",
        "A URL has no scheme",
        "'{0}' has no scheme and became '{1}'; write 'https:' before it",
        Info);

    public static readonly ProblemKind UnknownPost = new(
        "NC3004",
        "A Liquid tag names a post that does not exist",
        "There is no post '{0}'; {1}",
        Error);

    public static readonly ProblemKind ExcludedPost = new(
        "NC3005",
        "A Liquid tag names a post that is not an article",
        "'{0}' is a post but not an article, so it has no URL; publish it, or delete the link",
        Error);

    public static readonly ProblemKind UnknownFragment = new(
        "NC3007",
        "A link has an unknown fragment",
        "There is no heading or element '{0}' in this article; {1}",
        Warning);

    public static readonly ProblemKind BrokenLink = new(
        "NC3008",
        "A link leads to an article that does not exist",
        "There is no article at '{0}'; {1}",
        Warning);

    public static readonly ProblemKind UnknownFragmentOfOther = new(
        "NC3009",
        "A link to another article has an unknown fragment",
        "There is no heading or element '{0}' in the article at '{1}'; {2}",
        Warning);

    public static readonly ProblemKind FormerUrl = new(
        "NC3010",
        "A link leads to a former URL",
        "'{0}' is a former URL of an article; write '{1}'",
        Warning);

    public static readonly ProblemKind LinkToExcluded = new(
        "NC3011",
        "A link leads to a post that is not an article",
        "'{0}' belongs to {1}, which is not an article, so the link is broken; publish that post, or delete the link",
        Warning);

    public static readonly ProblemKind UrlRefused = new(
        "NC3003",
        "A URL is malformed or misleading",
        "'{0}' was removed from {1} because {2}; {3}",
        Warning)
    {
        ReasonArgument = 2,
    };

    public static readonly ProblemKind LocalFile = new(
        "NC3031",
        "A URL is a local file path",
        "'{0}' was removed from {1} because it is a path on your computer or network, which readers cannot open; put the file on the site and write its URL, such as '{2}'",
        Warning);

    public static readonly ProblemKind PreviewUrl = new(
        "NC3032",
        "A URL leads to localhost",
        "'{0}' leads each reader to a server on the reader's own computer; write '{1}' if it is a page of this site, or show the host in the text of the link",
        Warning);

    public static readonly ProblemKind HostWithoutScheme = new(
        "NC3012",
        "A URL without a scheme begins with a host",
        "'{0}' has no scheme, so it leads to a page of this site; write '{1}'",
        Warning);

    public static readonly ProblemKind LookAlikeHost = new(
        "NC3030",
        "A host looks like another host",
        "The host '{0}' looks like another host because it {1}, and browsers open '{2}'; type the host again, or write '{2}' if you mean that host",
        Warning);

    public static readonly ProblemKind FileNotFound = new(
        "NC3016",
        "A referenced file does not exist",
        "There is no file '{0}'; {1}",
        Warning);

    public static readonly ProblemKind LinkToSource = new(
        "NC3015",
        "A link leads to a source file",
        "'{0}' is the path of a source file, which the site does not serve; write {1}",
        Warning);
}
