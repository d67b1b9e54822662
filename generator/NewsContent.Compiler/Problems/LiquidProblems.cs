using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC202x and NC206x: the Liquid in a body.</summary>
internal static class LiquidProblems
{
    public static readonly ProblemKind BlockNotClosed = new(
        "NC2020",
        "A Liquid block is not closed",
        "'{0}' opens a block that is not closed; write '{{% {1} %}}' {2}",
        Error);

    public static readonly ProblemKind NotClosed = new(
        "NC2021",
        "Liquid braces are not closed",
        "'{0}' opens Liquid that is not closed and is left as text; write {1}, or '{{% raw %}}{0}{{% endraw %}}' if it is meant as text",
        Warning);

    public static readonly ProblemKind UnknownName = new(
        "NC2022",
        "A name in Liquid is unknown",
        "'{0}' is unknown, so nothing is printed; {1}",
        Warning);

    public static readonly ProblemKind UnknownFilter = new(
        "NC2023",
        "A Liquid filter is not supported",
        "The filter '{0}' is not supported, so the value is unchanged; {1}",
        Warning);

    public static readonly ProblemKind Malformed = new(
        "NC2024",
        "A Liquid tag is malformed",
        "Liquid tag '{0}' is malformed and is left as text; {1}",
        Warning);

    public static readonly ProblemKind TextIgnored = new(
        "NC2080",
        "A Liquid tag contains text that is ignored",
        "'{0}' is read as '{1}' because Liquid ignores the rest; write '{2}'",
        Warning);

    public static readonly ProblemKind TooLarge = new(
        "NC2025",
        "The output of Liquid is too large",
        "From this tag on, the output of Liquid is larger than a post can be; write values where they are used, and use fewer filters and loop iterations",
        Error);

    public static readonly ProblemKind DateFormat = new(
        "NC2097",
        "A date format prints no date",
        "The format '{0}' has no '%', so it is printed instead of the date; write {1}",
        Warning);

    public static readonly ProblemKind FilterFailed = new(
        "NC2070",
        "A Liquid filter has no result",
        "The filter '{0}' has no result because {1}, so its tag is left as text; write the result instead",
        Warning);

    public static readonly ProblemKind AssumedUrl = new(
        "NC2026",
        "A linked file is not a post",
        "'{0}' is not a post, so its URL is assumed to be '{1}'; {2}",
        Warning);

    public static readonly ProblemKind UnknownInclude = new(
        "NC2060",
        "An included file does not exist",
        "There is no file '{0}' in '{1}'; {2}",
        Error);

    public static readonly ProblemKind ParameterIgnored = new(
        "NC2062",
        "An included file does not read a parameter",
        "'{0}' does not read the parameter '{1}', so it has no effect; {2}",
        Warning);

    public static readonly ProblemKind FrontMatterIncluded = new(
        "NC2063",
        "An included file has front matter",
        "'{0}' begins with front matter, which readers see; delete the front matter from the file",
        Warning);

    public static readonly ProblemKind IncludesTooDeep = new(
        "NC2061",
        "Included files are nested too deeply",
        "'{0}' is nested in more than {1} files and blocks; delete this tag, or put it into a condition that ends the recursion",
        Error);
}
