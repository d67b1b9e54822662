using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC9xxx: limits and internal errors.</summary>
internal static class LimitProblems
{
    public static readonly ProblemKind InternalError = new(
        "NC9001",
        "NewsContent failed on this post",
        "NewsContent failed on this post ({0}) because of a bug, so the post is not an article; report the bug with the post",
        Error);

    public static readonly ProblemKind FileTooLarge = new(
        "NC9002",
        "The file is too large",
        "The file has {0} characters, but the limit is {1}; split it, or move large data out of it",
        Error);

    public static readonly ProblemKind FrontMatterTooLarge = new(
        "NC9003",
        "The YAML is too large or too deep",
        "The YAML has more than {0}; move the data to another file",
        Error);

    public static readonly ProblemKind HtmlTooDeep = new(
        "NC9004",
        "The HTML is nested too deeply",
        "The HTML is nested more than {0} elements deep here; close the elements that are open",
        Error);

    public static readonly ProblemKind TooMuchMarkup = new(
        "NC9005",
        "The body has too much markup",
        "The body has more than {0} {1} here; {2}",
        Error);

    public static readonly ProblemKind MarkdownTooDeep = new(
        "NC9006",
        "The Markdown is nested too deeply",
        "Quotes, lists, HTML elements, emphasis or brackets are nested too deeply; write fewer of them inside each other",
        Error);

    public static readonly ProblemKind TooManyProblems = new(
        "NC9007",
        "The file has too many diagnostics to list",
        "Only the first {0} diagnostics of this file are listed; fix those, then build again",
        Info);

    public static readonly ProblemKind UnstableHtml = new(
        "NC9008",
        "The HTML cannot be made safe",
        "The HTML of this post changes each time it is parsed, so it cannot be made safe; simplify the nesting of its elements",
        Error);

    public static readonly ProblemKind UnreadableHtml = new(
        "NC9009",
        "The HTML cannot be parsed",
        "The HTML after '{0}' cannot be parsed; move this tag out of the element that contains it (a <select> contains only options)",
        Error);

    public static readonly ProblemKind UnreadableFile = new(
        "NC9010",
        "A file cannot be read or written",
        "A file cannot be read or written ({0}), so the posts are not compiled; close the program that uses it, or allow the build to access it",
        Error);

    public static readonly ProblemKind PayloadTooLarge = new(
        "NC9011",
        "The articles are too large for one assembly",
        "The data of the articles is larger than 2 GiB, which is the limit of an assembly; put the posts in several projects",
        Error);

    public static readonly ProblemKind UrlTooLong = new(
        "NC9012",
        "The URL is too long",
        "The URL of the post has more than {0} characters; shorten 'permalink', 'slug' or the categories",
        Error);
}
